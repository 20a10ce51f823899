import type { Kysely } from 'kysely';
import { anyOf } from '../../access/queries/index.ts';
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
    columns === null ? 'participant' : loaderName(columns),
    async (ids) => {
      const rows = await ctx.read((db) => selected(db, columns).where(anyOf('id', ids)).execute());
      const byId = new Map<string, ParticipantNode>(
        rows.map((row) => [row.id, participantNode(participantColumns.guardUnselected(row, columns))]),
      );
      return ids.map((id) => byId.get(id) ?? null);
    },
  );
}

const loaderNames = new WeakMap<readonly string[], string>();

/** The name of the loader that reads these columns. */
function loaderName(columns: readonly string[]): string {
  const known = loaderNames.get(columns) ?? `participant: ${columns.join(' ')}`;
  loaderNames.set(columns, known);
  return known;
}

function selected(db: Kysely<VisibleDatabase>, columns: readonly (keyof ParticipantRow & string)[] | null) {
  const people = db.selectFrom('visible.participant');
  return columns === null ? people.selectAll() : people.select(columns).$castTo<ParticipantRow>();
}
