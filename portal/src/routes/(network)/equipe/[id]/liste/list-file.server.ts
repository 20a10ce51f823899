/** Many times what a hundred lines are. */
const largest = 200_000;

/** Why a file is no list. */
export type FileProblem = 'too-large' | 'workbook';

/** The text of a file as spreadsheets write it: UTF-8 with a mark at its beginning or without, UTF-16, or Windows-1252. */
export async function textOfFile(file: File): Promise<{ readonly text: string } | FileProblem> {
  if (file.size > largest) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  // a workbook is an archive, or the older container of office files
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'workbook';
  return { text: textOfBytes(bytes) };
}

function textOfBytes(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // every byte is a letter there: what is no UTF-8 comes from Excel in French
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, place) => bytes[place] === byte);
