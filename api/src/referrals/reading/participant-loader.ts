import type { Kysely } from 'kysely';
import { among } from '../../access/among.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import type { Loader } from '../../loader.ts';
import { participantColumns } from './referral-columns.ts';
import { participantNode } from './referral-node.ts';
import type { ParticipantNode, ParticipantRow } from './referral-node.ts';
import type { KeyOf } from '../../names.types.ts';

/**
 * The people behind keys that the viewer's own view of a referral gave; masked again in turn.
 * @param fields those that are selected of each; null where that is not known
 */
export function participantLoader(
  { ofHouse: ctx }: HubContext,
  fields: readonly string[] | null = null,
): Loader<KeyOf<'Participant'>, ParticipantNode | null> {
  const columns = participantColumns.columnsFor(fields);
  return ctx.loader<KeyOf<'Participant'>, ParticipantNode | null>(
    columns === null ? 'participant' : nameOf(columns),
    async (ids) => {
      const rows = await ctx.read((db) => selected(db, columns).where(among('id', ids)).execute());
      const byId = new Map<string, ParticipantNode>(
        rows.map((row) => [row.id, participantNode(participantColumns.readInPart(row, columns))]),
      );
      return ids.map((id) => byId.get(id) ?? null);
    },
  );
}

const names = new WeakMap<readonly string[], string>();

/** Of the loader that reads these columns. */
function nameOf(columns: readonly string[]): string {
  const known = names.get(columns) ?? `participant: ${columns.join(' ')}`;
  names.set(columns, known);
  return known;
}

function selected(db: Kysely<VisibleDatabase>, columns: readonly (keyof ParticipantRow & string)[] | null) {
  const people = db.selectFrom('visible.participant');
  return columns === null ? people.selectAll() : people.select(columns).$castTo<ParticipantRow>();
}
