import { fromBuffer } from 'yauzl';
import type { Entry } from 'yauzl';

/** What a text document may unpack to, in bytes, and of how many parts it may be made. */
const most = { bytes: 200 * 1024 * 1024, entries: 2000, ratio: 500 };

/** Scripts of the one and of the other format. */
const scripts = /(^|\/)vba(Project|Data)\b|^(Basic|Scripts)\//i;

/** Parts without which it is no text document. */
const needed = [
  ['mimetype', 'content.xml'],
  ['[Content_Types].xml', 'word/document.xml'],
] as const;

/**
 * What is wrong with a text document, which is an archive: scripts, encryption (nobody could look into it), or
 * parts that unpack to more than any document does. Only its table of contents is read, nothing is unpacked.
 * @returns a reason, or null for a document that may be sent
 */
export async function wrongInArchive(
  bytes: Buffer,
): Promise<'broken' | 'scripts' | 'encrypted' | 'bomb' | null> {
  const entries = await entriesOf(bytes);
  if (entries === null) return 'broken';
  const names = new Set(entries.map(({ fileName }) => fileName));
  if (names.size !== entries.length) return 'broken';
  if (!needed.some((parts) => parts.every((part) => names.has(part)))) return 'broken';
  if (entries.some((entry) => entry.isEncrypted())) return 'encrypted';
  if (entries.some(({ fileName }) => scripts.test(fileName))) return 'scripts';
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return entries.length > most.entries || unpacked > most.bytes || unpacked > bytes.length * most.ratio
    ? 'bomb'
    : null;
}

/** The table of contents; null where there is none that can be read. */
function entriesOf(bytes: Buffer): Promise<readonly Entry[] | null> {
  return new Promise((resolve) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (problem, archive) => {
      if (problem) return resolve(null);
      const entries: Entry[] = [];
      archive.on('entry', (entry: Entry) => {
        entries.push(entry);
        if (entries.length > most.entries) return resolve(entries);
        return archive.readEntry();
      });
      archive.on('end', () => resolve(entries));
      archive.on('error', () => resolve(null));
      return archive.readEntry();
    });
  });
}
