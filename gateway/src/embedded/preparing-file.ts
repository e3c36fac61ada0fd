import { join } from 'node:path';

/** A file of the data folder that is there while its databases are prepared: nobody has made use of them then. */
export const preparingFile = (dataFolder: string): string => join(dataFolder, 'preparing');
