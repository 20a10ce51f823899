import type { Readable } from 'node:stream';
import { fromBuffer } from 'yauzl';
import type { Entry, LocalFileHeader, ZipFile } from 'yauzl';
import { wrongInPart } from './office-part.ts';
import type { PartProblem } from './office-part.ts';

/** What a text document may unpack to, in bytes, and of how many parts it may be made. */
const most = { bytes: 200 * 1024 * 1024, entries: 2000, ratio: 500 };

/** Scripts of the one and of the other format. */
const scripts = /(^|\/)vba(Project|Data)\b|^(Basic|Scripts)\//i;

/** Where Word keeps what other programs made (OLE, ActiveX, whole documents); nobody sees what is in it. */
const embedded = /^word\/(embeddings|activeX)\//i;

/** Parts without which it is no text document. */
const needed = [
  ['mimetype', 'content.xml'],
  ['[Content_Types].xml', 'word/document.xml'],
] as const;

export type ArchiveProblem = PartProblem | 'encrypted' | 'bomb';

/**
 * What is wrong with a text document, which is an archive: scripts, encryption (nobody could look into it), what is
 * fetched from elsewhere when it is opened, objects of other programs, or parts that unpack to more than any
 * document does. Each part is unpacked, and never kept: a table of contents may lie about what is in it.
 * @returns a reason, or null for a document that may be sent
 */
export async function wrongInArchive(bytes: Buffer): Promise<ArchiveProblem | null> {
  const archive = await opened(bytes);
  if (archive === null) return 'broken';
  const entries = await entriesOf(archive);
  return entries === null
    ? 'broken'
    : (wrongInContents(entries, bytes.length) ?? (await wrongInParts(archive, entries)));
}

/** What the table of contents shows by itself. */
function wrongInContents(entries: readonly Entry[], size: number): ArchiveProblem | null {
  const names = new Set(entries.map(({ fileName }) => fileName));
  if (names.size !== entries.length) return 'broken';
  if (!needed.some((parts) => parts.every((part) => names.has(part)))) return 'broken';
  if (entries.some((entry) => entry.isEncrypted())) return 'encrypted';
  if (entries.some(({ fileName }) => scripts.test(fileName))) return 'scripts';
  if (entries.some(({ fileName }) => embedded.test(fileName))) return 'embedded';
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return entries.length > most.entries || unpacked > most.bytes || unpacked > size * most.ratio
    ? 'bomb'
    : null;
}

async function wrongInParts(archive: ZipFile, entries: readonly Entry[]): Promise<ArchiveProblem | null> {
  for (const entry of entries) {
    const problem = await wrongInEntry(archive, entry);
    if (problem !== null) return problem;
  }
  return null;
}

async function wrongInEntry(archive: ZipFile, entry: Entry): Promise<ArchiveProblem | null> {
  try {
    if (!(await headsAgree(archive, entry))) return 'broken';
    // Fails when more or less comes out than the table of contents says.
    return await wrongInPart(entry.fileName, await streamOf(archive, entry));
  } catch {
    return 'broken';
  }
}

/** Each part has a head of its own, by which some programs go: it has to say what the table of contents says. */
async function headsAgree(archive: ZipFile, entry: Entry): Promise<boolean> {
  const head = await headOf(archive, entry);
  const sizesFollow = (head.generalPurposeBitFlag & 8) !== 0;
  return (
    head.fileName.equals(entry.fileNameRaw) &&
    head.compressionMethod === entry.compressionMethod &&
    (sizesFollow || head.uncompressedSize === entry.uncompressedSize)
  );
}

const headOf = (archive: ZipFile, entry: Entry): Promise<LocalFileHeader> =>
  new Promise((resolve, reject) => {
    archive.readLocalFileHeader(entry, { minimal: false }, (problem, head) =>
      problem ? reject(problem) : resolve(head),
    );
  });

const streamOf = (archive: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    archive.openReadStream(entry, (problem, stream) => (problem ? reject(problem) : resolve(stream)));
  });

function opened(bytes: Buffer): Promise<ZipFile | null> {
  return new Promise((resolve) => {
    // Kept open: an archive in memory has nothing to close, and its parts are read after its contents.
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true, autoClose: false }, (problem, archive) =>
      resolve(problem ? null : archive),
    );
  });
}

/** The table of contents; null where there is none that can be read. */
function entriesOf(archive: ZipFile): Promise<readonly Entry[] | null> {
  return new Promise((resolve) => {
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
}
