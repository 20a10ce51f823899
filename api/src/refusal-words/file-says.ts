import { words } from './words.ts';

/** Why a file is not taken, in sentences. */
export const fileSays = {
  filesPerMessage: (most: number) =>
    words(`Joignez ${most} fichiers au plus à un message.`, `Attach at most ${most} files to a message.`),
  enclosures: (most: number) =>
    words(
      `Joignez ${most} fichiers au plus à une orientation : retirez-en un d’abord.`,
      `Send at most ${most} files with a referral: take one away first.`,
    ),
  enclosedAlready: words(
    'Ce document est déjà joint à ce dossier, sous ce nom ou un autre : choisissez-en un autre.',
    'This document goes with this case already, under this name or another: choose another one.',
  ),
  fileType: words(
    'Joignez un fichier PDF, PNG, JPEG, ODT ou DOCX.',
    'Attach a PDF, PNG, JPEG, ODT or DOCX file.',
  ),
  fileOtherwise: words(
    'Ce fichier n’est pas ce que son nom annonce. Enregistrez-le de nouveau, puis joignez-le.',
    'This file is not what its name says. Save it again, then attach it.',
  ),
  fileBroken: words(
    'Ce document ne se lit pas. Enregistrez-le de nouveau, puis joignez-le.',
    'This document cannot be read. Save it again, then attach it.',
  ),
  fileMacros: words(
    'Ce document contient des macros. Enregistrez-le sans macro, ou en PDF.',
    'This document holds macros. Save it without them, or as a PDF.',
  ),
  filePassword: words(
    'Ce document est protégé par un mot de passe. Retirez-le, puis joignez le document.',
    'This document is protected by a password. Take the password off, then attach it.',
  ),
  fileUnpacked: words(
    'Ce document est trop volumineux une fois ouvert. Enregistrez-le en PDF.',
    'This document is too large once it is opened. Save it as a PDF.',
  ),
  fileFetches: words(
    'Ce document va chercher un contenu ailleurs (modèle, image ou champ lié). Enregistrez-le en PDF.',
    'This document fetches something from elsewhere (a template, an image, a linked field). Save it as a PDF.',
  ),
  fileEmbeds: words(
    'Ce document contient l’objet d’un autre programme. Retirez-le, ou enregistrez le document en PDF.',
    'This document holds the object of another program. Take it out, or save the document as a PDF.',
  ),
  fileActs: words(
    'Ce PDF contient un script, une commande ou un fichier joint. Imprimez-le en PDF, puis joignez le nouveau.',
    'This PDF holds a script, a command or an attached file. Print it as a PDF, then attach the new one.',
  ),
  fileSize: (megabytes: number) =>
    words(`Joignez un fichier de ${megabytes} Mo au plus.`, `Attach a file of at most ${megabytes} MB.`),
  filesWait: words(
    'Trop de fichiers attendent leur message. Envoyez votre message, puis continuez.',
    'Too many files wait for their message. Send your message, then go on.',
  ),
} as const;
