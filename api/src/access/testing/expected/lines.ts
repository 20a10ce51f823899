import type { Row } from '../stored/stored.ts';
import { gridOf, seesRow } from './expectation.ts';

/** What is said in a referral, line by line: each is there for its audience, a message for its author's service too. */
export const lineTypes = [
  { type: 'StatusUpdate', list: 'timeline', storedAs: 'lines' },
  { type: 'Message', list: 'messages', storedAs: 'messages' },
] as const;
type LineType = (typeof lineTypes)[number]['type'];

/** Who reads: what they are to the case, as bits, and the key of their service. */
interface Reader {
  readonly bits: number;
  readonly house: string | undefined;
}

/** What this reader is to a line: what its audience leaves, or all where their own service wrote a message. */
export function bitsOnLine(type: LineType, line: Row, { bits, house }: Reader): number {
  const own = type === 'Message' && house === line['author_organisation_id'];
  return own ? bits : bits & Number(line['audience']);
}

export function readableLines(type: LineType, lines: readonly Row[], reader: Reader): readonly Row[] {
  return lines.filter((line) => seesRow(gridOf(type), bitsOnLine(type, line, reader)));
}
