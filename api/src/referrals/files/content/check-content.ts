import { fileTypeFromBuffer } from 'file-type';
import { refusals, says } from '../../../errors.ts';
import type { Refusal, Words } from '../../../errors.ts';
import { acceptedTypes, isAccepted } from './accepted-types.ts';
import type { AcceptedType } from './accepted-types.ts';
import { extensionOf } from './file-name.ts';
import { wrongInArchive } from './office-archive.ts';
import { wrongInPdf } from './pdf.ts';
import { withoutMetadata } from './picture.ts';

/** A file as it was sent, with what its sender says of it. */
export interface Offered {
  readonly name: string;
  readonly declared: string;
  readonly content: Buffer;
}

/** Types by which browsers say that they do not know. */
const unknownTypes: readonly string[] = ['', 'application/octet-stream'];

const refuse = (words: Words): Refusal => refusals.invalid('file', words);
const wrong = {
  empty: () => refusals.required('file', says.chooseFilledFile),
  type: () => refuse(says.fileType),
  otherwise: () => refuse(says.fileOtherwise),
  broken: () => refuse(says.fileBroken),
  scripts: () => refuse(says.fileMacros),
  encrypted: () => refuse(says.filePassword),
  external: () => refuse(says.fileFetches),
  embedded: () => refuse(says.fileEmbeds),
  active: () => refuse(says.fileActs),
  bomb: () => refuse(says.fileUnpacked),
} as const;

/** A file as it is kept. */
export interface Checked {
  readonly mediaType: AcceptedType;
  /** pictures without what their camera wrote beside them, anything else as it was sent */
  readonly content: Buffer;
}

/**
 * What a file is, by its content. Its name and its declared type must say the same: a program that calls itself
 * a picture is neither kept nor sent on. Neither is a document that acts, fetches or hides something when opened.
 */
export async function checkContent({ name, declared, content }: Offered): Promise<Checked | Refusal> {
  if (content.length === 0) return wrong.empty();
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  const archive = content.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));
  const mediaType = found?.mime ?? '';
  if (archive && looksLikeDocument(name)) {
    const problem = await wrongInArchive(content);
    if (problem !== null) return wrong[problem]();
  }
  if (!isAccepted(mediaType)) return wrong.type();
  const extensions: readonly string[] = acceptedTypes[mediaType];
  const declaredType = declared.split(';')[0]?.trim().toLowerCase().replace('image/jpg', 'image/jpeg') ?? '';
  const agrees = unknownTypes.includes(declaredType) || declaredType === mediaType;
  if (!agrees || !extensions.includes(extensionOf(name))) return wrong.otherwise();
  return keptContent(mediaType, content);
}

async function keptContent(mediaType: AcceptedType, content: Buffer): Promise<Checked | Refusal> {
  switch (mediaType) {
    case 'image/png':
    case 'image/jpeg': {
      const drawn = await withoutMetadata(content, mediaType);
      return drawn === null ? wrong.broken() : { mediaType, content: drawn };
    }
    case 'application/pdf': {
      const problem = await wrongInPdf(content);
      return problem === null ? { mediaType, content } : wrong[problem]();
    }
    case 'application/vnd.oasis.opendocument.text':
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return { mediaType, content };
  }
}

const looksLikeDocument = (name: string): boolean => ['odt', 'docx'].includes(extensionOf(name));
