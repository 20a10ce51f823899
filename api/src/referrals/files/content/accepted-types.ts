/** What may be sent: the media type that a content shows, and the extensions under which it goes. */
export const acceptedTypes = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type AcceptedType = keyof typeof acceptedTypes;

/** Files on one message, at most. */
export const mostPerMessage = 5;

/** Uploads that wait for their message, per person, at most: more is a store of files, which this is not. */
export const mostWaiting = 20;

/** True for a media type that may be sent. */
export function isAccepted(mediaType: string): mediaType is AcceptedType {
  return Object.hasOwn(acceptedTypes, mediaType);
}
