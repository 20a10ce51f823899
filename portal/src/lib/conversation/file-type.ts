const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
};

/** What may be chosen in a form, as its `accept` says it. */
export const acceptedFiles = '.pdf,.png,.jpg,.jpeg,.odt,.docx';

/** "PDF", for people. */
export function fileType(mediaType: string): string {
  return names[mediaType] ?? mediaType;
}
