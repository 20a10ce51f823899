import process from 'node:process';

/** How large a file may be, in bytes. The hub hands it on when it starts. */
export const largestFile = (): number => Number(process.env['MAILLAGE_FILE_MEGABYTES'] ?? 10) * 1024 * 1024;
