import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import type { TestClient } from '../client.ts';
import type { TestPayload } from './referrals.ts';

/** The smallest files of each kind, and ways to spoil them. */

/** A small PDF. */
export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** A small PDF that is no other. */
export const anotherPdf = (): Buffer => Buffer.concat([pdf, Buffer.from(`% ${crypto.randomUUID()}\n`)]);

/** A small PDF with one more object, by which it does something when it is opened. */
export const pdfWith = (object: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction 3 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n3 0 obj${object}endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );

/** Objects packed together, as most programs write them: nothing of them can be read in the bytes. */
export function packedObject(object: string, padding = 0): string {
  const packed = deflateSync(Buffer.from(`9 0 ${object}${' '.repeat(padding)}`));
  return `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed.toString('latin1')}\nendstream `;
}

/** One pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Two points of grey, as a telephone keeps them: with its name and the place, 45° 46′ N 3° 5′ E (Exif). */
export const jpeg = Buffer.from(
  '/9j/4QFQRXhpZgAASUkqAAgAAAAJAA8BAgAKAAAAigAAABABAgACAAAAWAAAABIBAwABAAAAAQAAABoBBQABAAAAegAAABsBBQAB' +
    'AAAAggAAACgBAwABAAAAAgAAABMCAwABAAAAAQAAAGmHBAABAAAAlAAAACWIBAABAAAA4gAAAAAAAAA4YwAA6AMAADhjAADoAwAA' +
    'VGVsZXBob25lAAYAAJAHAAQAAAAwMjEwAZEHAAQAAAABAgMAAKAHAAQAAAAwMTAwAaADAAEAAAD//wAAAqAEAAEAAAACAAAAA6AE' +
    'AAEAAAABAAAAAAAAAAQAAQACAAIAAABOAAAAAgAFAAMAAAAwAQAAAwACAAIAAABFAAAABAAFAAMAAAAYAQAAAAAAAAMAAAABAAAA' +
    'BQAAAAEAAAAAAAAAAQAAAC0AAAABAAAALgAAAAEAAAAAAAAAAQAAAP/bAEMAFA4PEg8NFBIQEhcVFBgeMiEeHBwePSwuJDJJQExL' +
    'R0BGRVBac2JQVW1WRUZkiGVtd3uBgoFOYI2XjH2Wc36BfP/bAEMBFRcXHhoeOyEhO3xTRlN8fHx8fHx8fHx8fHx8fHx8fHx8fHx8' +
    'fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fP/AABEIAAEAAgMBIgACEQEDEQH/xAAVAAEBAAAAAAAAAAAAAAAAAAAAAv/EABQQ' +
    'AQAAAAAAAAAAAAAAAAAAAAD/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8A' +
    'sAH/2Q==',
  'base64',
);

/** A program of Windows. */
export const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]);

interface Part {
  readonly name: string;
  readonly text: string;
  /** what the archive claims that it unpacks to */
  readonly claims?: number;
  /** what its own head claims, by which some programs go; absent: the same */
  readonly claimsInHead?: number;
  readonly encrypted?: boolean;
  readonly stored?: boolean;
}

/** An archive, written by hand so that it can lie. */
export function zip(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, text, claims, claimsInHead, encrypted = false, stored = false } of parts) {
    const raw = Buffer.from(text);
    const body = stored ? raw : deflateRawSync(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(claims ?? raw.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const own = Buffer.from(common);
    if (claimsInHead !== undefined) own.writeUInt32LE(claimsInHead, 18);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), own, Buffer.from(name), body]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, Buffer.from(name)]),
    );
    local.push(head);
    offset += head.length;
  }
  const table = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(table.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, table, Buffer.from('PK\u0005\u0006'), end]);
}

const wordTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A text document of Word, with more parts where given. */
export const docx = (...more: readonly Part[]): Buffer =>
  zip([
    { name: '[Content_Types].xml', text: wordTypes },
    { name: '_rels/.rels', text: '<Relationships/>' },
    { name: 'word/document.xml', text: '<document/>' },
    ...more,
  ]);

/** A text document of LibreOffice, with more parts where given. */
export const odt = (...more: readonly Part[]): Buffer =>
  zip([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', text: '<document-content/>' },
    ...more,
  ]);

export interface TestUpload {
  readonly status: number;
  readonly attachment: {
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly size: number;
    readonly sha256: string;
  } | null;
  readonly userErrors: TestPayload['userErrors'];
  readonly code?: string;
}

/** Uploads one file as a form does. */
export async function upload(
  client: TestClient,
  content: Uint8Array,
  name: string,
  declared = 'application/octet-stream',
  headers: Readonly<Record<string, string>> = {},
): Promise<TestUpload> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)], { type: declared }), name);
  const answer = await client.raw('/files', { method: 'POST', body: form, headers });
  return { status: answer.status, ...((await answer.json()) as Omit<TestUpload, 'status'>) };
}

/** The id of a file that was taken; a refusal fails the test. */
export async function uploaded(
  client: TestClient,
  content: Uint8Array = pdf,
  name = 'bilan.pdf',
): Promise<string> {
  const { attachment, ...answer } = await upload(client, content, name);
  if (attachment === null || attachment === undefined)
    throw new Error(`Not taken: ${JSON.stringify(answer)}`);
  return attachment.id;
}
