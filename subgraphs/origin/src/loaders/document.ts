import { documentLoader } from '@liangdi/kit';
import { originDocument } from '../facts/document.ts';

/** Everything that the origin knows of a member, every version; null for a member that is not ours. */
export const originDocuments = documentLoader('member', originDocument);
