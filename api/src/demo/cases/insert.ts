import { write } from '../../directory/index.ts';
import type { Owner } from '../../directory/index.ts';
import type { ConversationRows } from './rows/index.ts';

type CaseTable =
  | 'membership'
  | 'participant'
  | 'referral'
  | 'referral_party'
  | 'status_update'
  | 'consent'
  | keyof ConversationRows;

/** Inserts rows whose keys are the table's columns, in one statement; a column left out is null. */
export async function insertRows(owner: Owner, table: CaseTable, rows: readonly object[]): Promise<void> {
  await write(
    owner,
    `insert into hub.${table} select * from jsonb_populate_recordset(null::hub.${table}, $1::jsonb)`,
    JSON.stringify(rows),
  );
}
