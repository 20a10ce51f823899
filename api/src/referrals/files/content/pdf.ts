import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFStream,
} from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { unpackedStreams } from './pdf-streams.ts';

/** What a PDF does when it is opened or clicked, or carries unseen, beside being read (ISO 32000-1, 12.6 and 7.11). */
const active: ReadonlySet<string> = new Set([
  ...['JS', 'JavaScript', 'Launch', 'ImportData', 'SubmitForm', 'GoToE'],
  ...['EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'RichMedia', 'Movie', '3D', 'XFA'],
]);

/** The two that are looked for in the bytes as well, in revisions that a later one hides. */
const activeInBytes = /\/(JavaScript|Launch)(?![A-Za-z0-9])/;

/** A name may be written with its letters as numbers: `/J#61vaScript`. */
const escaped = /#([0-9a-f]{2})/gi;

/**
 * What is wrong with a PDF: it does not read, nobody can look into it, it unpacks to more than any document does, or
 * it acts (scripts, programs to be started, forms that send themselves) or carries other files.
 * @returns a reason, or null for a document that may be sent
 */
export async function wrongInPdf(bytes: Buffer): Promise<'broken' | 'encrypted' | 'bomb' | 'active' | null> {
  try {
    // First of all: the parser unpacks without a bound.
    if (actsInBytes(bytes)) return 'active';
    for await (const unpacked of unpackedStreams(bytes)) if (actsInBytes(unpacked)) return 'active';
    const document = await PDFDocument.load(bytes, {
      // Documents that may be read but not printed are ciphered too, under the empty password.
      password: '',
      parseSpeed: ParseSpeeds.Fast,
      updateMetadata: false,
      preserveXFA: true,
      capNumbers: true,
    });
    if (document.getPageCount() < 0) return 'broken';
    const objects = document.context.enumerateIndirectObjects();
    return objects.some(([, object]) => acts(object)) ? 'active' : null;
  } catch (error) {
    if (error instanceof RangeError) return 'bomb';
    return error instanceof EncryptedPDFError || /password/i.test(String(error)) ? 'encrypted' : 'broken';
  }
}

function actsInBytes(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return activeInBytes.test(
    text.includes('#')
      ? text.replaceAll(escaped, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : text,
  );
}

/** Whether an object, or one written inside it, is a name or a key of something that acts. */
function acts(object: PDFObject): boolean {
  const pending: PDFObject[] = [object];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next instanceof PDFName && active.has(next.decodeText())) return true;
    if (next instanceof PDFArray) pending.push(...next.asArray());
    if (next instanceof PDFStream) pending.push(next.dict);
    if (next instanceof PDFDict) pending.push(...next.entries().flat());
  }
  return false;
}
