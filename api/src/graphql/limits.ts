import { requestErrors } from '../errors.ts';
import type { CodedError } from '../errors.ts';

/** How much one operation may ask for, before any of it runs. */
export const limits = {
  /** Words and signs of the document. */
  tokens: 3000,
  /** Fields below fields. The deepest page of the portal needs 9. */
  depth: 14,
  /** Fields under another name: the same expensive field many times over. */
  aliases: 40,
  /** Fields that could be answered, pages multiplied. */
  complexity: 60_000,
  /** Bytes of the request. */
  bytes: 256 * 1024,
  /** Subscriptions that one socket may have at once. */
  subscriptions: 20,
} as const;

/** The refusal of what is over a limit. */
export const overLimit = (limit: keyof typeof limits, asked: number): CodedError =>
  requestErrors.overLimit(limit, asked, limits[limit]);
