import { readFile, stat } from 'node:fs/promises';
import { FileRefused } from './file-refused.ts';

/** More than any open-data file of one territory; a larger one is another file than meant. */
const largest = 64 * 1024 * 1024;

/** The text of a file in strict UTF-8; whatever else it is, is named and refused. */
export async function readText(file: string): Promise<string> {
  return decode(await readBytes(file));
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > largest)
      throw new FileRefused({ reason: `the file has ${size} bytes; the most is ${largest}` });
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw new FileRefused({ reason: unreadable(cause as NodeJS.ErrnoException) });
  }
}

function unreadable({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such file; check the path';
    case 'EISDIR':
      return 'this is a folder; name one file in it';
    case 'EACCES':
    case 'EPERM':
      return 'you may not read this file';
    default:
      return `the file cannot be read (${message})`;
  }
}

/** Decodes, and refuses what is empty, no text, or text in another encoding. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new FileRefused({ reason: 'the file is empty' });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new FileRefused({ reason: 'this is a spreadsheet or an archive; save it as CSV in UTF-8 first' });
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new FileRefused({ reason: 'the file is in UTF-16; save it in UTF-8' });
  }
  if (bytes.includes(0)) throw new FileRefused({ reason: 'this is no text file' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused({
      line: firstBadLine(bytes),
      reason:
        'this is not UTF-8 (Latin-1 or Windows-1252, it seems, or cut inside a letter); save the file in UTF-8',
    });
  }
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return line;
}
