import path from 'node:path';

/** Where a demonstration keeps the letters that it would have sent, one file each. */
export const letterBoxOf = (dataFolder: string): string => path.join(dataFolder, 'mail');
