import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

const unpack = promisify(inflate);

/** What one stream, and a whole document, may unpack to, in bytes: a sheet scanned in colour has about 30 MB. */
const most = { stream: 100 * 1024 * 1024, document: 1024 * 1024 * 1024 };

/**
 * The compressed streams of a PDF, each unpacked. Every place at which one begins is tried, whatever the tables of
 * the document say of it.
 * @throws RangeError when one, or all together, unpack to more than a document does
 */
export async function* unpackedStreams(bytes: Buffer): AsyncGenerator<Buffer> {
  let total = 0;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + 1;
    if (!isCompressed(bytes, start)) continue;
    const unpacked = await unpackOne(bytes.subarray(start));
    total += unpacked.length;
    if (total > most.document) throw new RangeError('A document that unpacks to more than documents do.');
    yield unpacked;
  }
}

/** The two bytes with which zlib begins (RFC 1950, 2.2). */
function isCompressed(bytes: Buffer, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2);
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0;
}

async function unpackOne(bytes: Buffer): Promise<Buffer> {
  try {
    return await unpack(bytes, { maxOutputLength: most.stream });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new RangeError('One stream unpacks to more than a page does.', { cause: error });
    return Buffer.alloc(0); // not compressed after all, or broken: a reader shows nothing of it
  }
}
