import type { TestSupergraph } from '../compose.ts';
import { commerce } from './commerce.ts';
import { legacy } from './legacy.ts';
import { mediaLibrary } from './media.ts';
import { registry } from './registry.ts';

export const testSupergraphs: readonly TestSupergraph[] = [commerce, mediaLibrary, registry, legacy];
