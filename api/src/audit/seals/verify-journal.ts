import type { ClientBase } from 'pg';
import { sealedText } from '../../access/index.ts';
import { readCheckpoint, type Checkpoint } from './checkpoint.ts';
import { beforeTheFirst, sealOf, type SealKeys } from './seal.ts';

/** The first thing that is wrong with the journal; a line is named by the number of its seal, and by its key where it is known. */
export type JournalFault =
  /** the line is not what was sealed, or its seal is another */
  | { readonly kind: 'CHANGED'; readonly number: number; readonly eventId: string }
  /** what was sealed is gone, before its time */
  | { readonly kind: 'LINE_MISSING'; readonly number: number; readonly eventId: string }
  /** a seal is gone */
  | { readonly kind: 'SEAL_MISSING'; readonly number: number }
  /** a line has neither seal nor waits for one: it was put in beside the hub */
  | { readonly kind: 'NEVER_SEALED'; readonly eventId: string }
  /** a line that waited for its seal is gone */
  | { readonly kind: 'WAITING_MISSING'; readonly eventId: string }
  /** the end is gone: a checkpoint knows of a later seal */
  | { readonly kind: 'TAIL_MISSING'; readonly number: number; readonly at: string }
  /** a checkpoint knows this seal as another one: the journal was written anew */
  | { readonly kind: 'REWRITTEN'; readonly number: number; readonly at: string }
  /** a checkpoint has no right signature */
  | { readonly kind: 'CHECKPOINT_FORGED'; readonly place: number };

export interface JournalReport {
  /** lines whose seals were right, up to the fault */
  readonly lines: number;
  /** lines written since that have no seal yet */
  readonly waiting: number;
  readonly checkpoints: number;
  readonly fault: JournalFault | null;
}

interface Sealed {
  readonly number: string;
  readonly event_id: string;
  readonly mac: Buffer;
  readonly text: string | null;
  readonly is_over: boolean;
}

const atATime = 5000;

/**
 * Works every seal out anew, and compares the seals with what is kept of them elsewhere.
 * @param owner acts as the owner of the tables
 * @param kept the texts of the checkpoints
 * @param months for how many months lines are kept: what is older may be gone
 */
export async function verifyJournal(
  owner: ClientBase,
  keys: SealKeys,
  { kept, months }: { readonly kept: readonly string[]; readonly months: number },
): Promise<JournalReport> {
  const checkpoints = kept.map((text) => readCheckpoint(keys.checkpoints, text));
  const forged = checkpoints.indexOf(null);
  const known = checkpoints.filter((one) => one !== null);
  const { lines, last, macs, fault } = await verifySeals(owner, keys.lines, known, months);
  const { rows: unsealed } = await owner.query<{ id: string; is_there: boolean }>(
    `select waiting.event_id as id, exists (select from hub.audit_event line where line.id = waiting.event_id and line.at = waiting.event_at) as is_there
       from hub.audit_unsealed waiting order by 1`,
  );
  return {
    lines,
    waiting: unsealed.length,
    checkpoints: known.length,
    fault:
      fault ??
      checkpointFault(known, last, macs) ??
      (forged < 0 ? null : { kind: 'CHECKPOINT_FORGED', place: forged + 1 }) ??
      waitingFault(unsealed) ??
      (await neverSealed(owner)),
  };
}

interface SealsVerified {
  readonly lines: number;
  readonly last: number;
  /** the seals that checkpoints know, by number */
  readonly macs: ReadonlyMap<number, string>;
  readonly fault: JournalFault | null;
}

async function verifySeals(
  owner: ClientBase,
  key: Buffer,
  known: readonly Checkpoint[],
  months: number,
): Promise<SealsVerified> {
  const asked = new Set(known.map(({ number }) => number));
  const macs = new Map<number, string>();
  let lines = 0;
  let last = 0;
  let previous: Buffer | null = beforeTheFirst;
  for (;;) {
    const { rows }: { rows: Sealed[] } = await owner.query<Sealed>(
      `select seal.number, seal.event_id, seal.mac, case when line.id is not null then ${sealedText('line')} end as text,
              seal.event_at < date_trunc('month', (now() - make_interval(months => $3)) at time zone 'UTC') at time zone 'UTC' as is_over
         from hub.audit_seal seal
         left join hub.audit_event line on line.id = seal.event_id and line.at = seal.event_at
        where seal.number > $1 order by seal.number limit $2`,
      [last, atATime, months],
    );
    for (const { number: text, event_id: eventId, mac, text: line, is_over: isOver } of rows) {
      const number = Number(text);
      // What comes before the first that is kept is gone with the months: its last seal stays, and is taken at its word.
      if (last === 0 && number > 1 && isOver) previous = null;
      else if (number !== last + 1)
        return { lines, last, macs, fault: { kind: 'SEAL_MISSING', number: last + 1 } };
      if (line === null) {
        if (!isOver) return { lines, last, macs, fault: { kind: 'LINE_MISSING', number, eventId } };
      } else if (previous !== null) {
        if (!sealOf(key, previous, number, line).equals(mac))
          return { lines, last, macs, fault: { kind: 'CHANGED', number, eventId } };
        lines += 1;
      }
      previous = mac;
      last = number;
      if (asked.has(number)) macs.set(number, mac.toString('hex'));
    }
    if (rows.length < atATime) return { lines, last, macs, fault: null };
  }
}

function checkpointFault(
  known: readonly Checkpoint[],
  last: number,
  macs: ReadonlyMap<number, string>,
): JournalFault | null {
  for (const { number, mac, at } of known) {
    if (number > last) return { kind: 'TAIL_MISSING', number, at };
    const found = macs.get(number);
    if (found !== undefined && found !== mac) return { kind: 'REWRITTEN', number, at };
  }
  return null;
}

function waitingFault(unsealed: readonly { id: string; is_there: boolean }[]): JournalFault | null {
  const gone = unsealed.find(({ is_there: isThere }) => !isThere);
  return gone === undefined ? null : { kind: 'WAITING_MISSING', eventId: gone.id };
}

async function neverSealed(owner: ClientBase): Promise<JournalFault | null> {
  const { rows } = await owner.query<{ id: string }>(
    `select line.id from hub.audit_event line
      where not exists (select from hub.audit_seal seal where seal.event_id = line.id)
        and not exists (select from hub.audit_unsealed waiting where waiting.event_id = line.id)
      order by line.at limit 1`,
  );
  const [first] = rows;
  return first === undefined ? null : { kind: 'NEVER_SEALED', eventId: first.id };
}
