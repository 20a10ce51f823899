import { fileTypeFromBuffer } from 'file-type';
import { refusals } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
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

const refuse = (message: string): Refusal => refusals.invalid('file', message);
const wrong = {
  empty: () => refusals.required('file', 'Choisissez un fichier qui n’est pas vide.'),
  type: () => refuse('Joignez un fichier PDF, PNG, JPEG, ODT ou DOCX.'),
  otherwise: () =>
    refuse('Ce fichier n’est pas ce que son nom annonce. Enregistrez-le de nouveau, puis joignez-le.'),
  broken: () => refuse('Ce document ne se lit pas. Enregistrez-le de nouveau, puis joignez-le.'),
  scripts: () => refuse('Ce document contient des macros. Enregistrez-le sans macro, ou en PDF.'),
  encrypted: () =>
    refuse('Ce document est protégé par un mot de passe. Retirez-le, puis joignez le document.'),
  external: () =>
    refuse(
      'Ce document va chercher un contenu ailleurs (modèle, image ou champ lié). Enregistrez-le en PDF.',
    ),
  embedded: () =>
    refuse(
      'Ce document contient l’objet d’un autre programme. Retirez-le, ou enregistrez le document en PDF.',
    ),
  active: () =>
    refuse(
      'Ce PDF contient un script, une commande ou un fichier joint. Imprimez-le en PDF, puis joignez le nouveau.',
    ),
  bomb: () => refuse('Ce document est trop volumineux une fois ouvert. Enregistrez-le en PDF.'),
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
