import {
  contactSearchText,
  findableText,
  organisationSearchText,
  rowsOf,
  write,
} from '../directory/index.ts';
import type { OrganisationRecord, Owner } from '../directory/index.ts';
import { foundBy } from '../referrals/index.ts';

/**
 * How names are compared in this release; raised when what stands beside them in the tables becomes another (the letters of
 * `directory/search/`, the spellings of `referrals/persons/`). A test knows what it is for.
 */
export const comparison = 1;

interface Compared {
  readonly table: string;
  readonly key: string;
  readonly keyType: string;
  /** columns that are read, and what follows from them, by column */
  readonly from: readonly string[];
  readonly follows: (row: never) => Readonly<Record<string, string | readonly string[]>>;
  readonly types: Readonly<Record<string, string>>;
}

const tables: readonly Compared[] = [
  {
    ...{
      table: 'hub.participant',
      key: 'id',
      keyType: 'uuid',
      from: ['birth_name', 'usage_name', 'first_name'],
    },
    types: { search_text: 'text', name_keys: 'text[]' },
    follows: (row: Record<'birth_name' | 'usage_name' | 'first_name', string | null>) => {
      const names = { birthName: row.birth_name, usageName: row.usage_name, firstName: row.first_name };
      const { searchText, nameKeys } = foundBy(names);
      return { search_text: searchText, name_keys: nameKeys };
    },
  },
  {
    ...{
      table: 'hub.organisation',
      key: 'id',
      keyType: 'uuid',
      from: ['name', 'city', 'postal_code', 'kind'],
    },
    types: { search_text: 'text' },
    follows: (row: Pick<OrganisationRecord, 'name' | 'city' | 'kind'> & { postal_code: string | null }) => ({
      search_text: organisationSearchText({ ...row, postalCode: row.postal_code }),
    }),
  },
  {
    ...{ table: 'hub.contact', key: 'id', keyType: 'uuid', from: ['function', 'name', 'phone', 'mobile'] },
    types: { search_text: 'text' },
    follows: (row: Parameters<typeof contactSearchText>[0]) => ({ search_text: contactSearchText(row) }),
  },
  {
    ...{ table: 'hub.commune', key: 'insee', keyType: 'text', from: ['name', 'former_names'] },
    types: { search_text: 'text' },
    follows: (row: { readonly name: string; readonly former_names: readonly string[] }) => ({
      search_text: findableText([row.name, ...row.former_names]),
    }),
  },
];

/** So many at once: nobody who works meanwhile waits for long. */
const batch = 1000;

/** Brings what names are found by to how this release compares them. Where it is so already, nothing is read. */
export async function compareNamesAnew(owner: Owner): Promise<void> {
  const [{ known } = { known: null }] = await rowsOf<{ known: string | null }>(
    owner,
    "select col_description('hub.participant'::regclass, attnum) as known from pg_attribute where attrelid = 'hub.participant'::regclass and attname = 'name_keys'",
  );
  if (known === String(comparison)) return;
  for (const table of tables) await bringUpToDate(owner, table);
  await write(owner, `comment on column hub.participant.name_keys is '${comparison}'`);
}

async function bringUpToDate(owner: Owner, compared: Compared): Promise<void> {
  const { table, key, keyType, from, follows, types } = compared;
  const columns = Object.keys(types);
  const record = Object.entries(types).map(([column, type]) => `${column} ${type}`);
  for (let last: string | null = null; ;) {
    const rows: readonly { readonly key: string }[] = await rowsOf(
      owner,
      `select ${key}::text as key, ${from.join(', ')} from ${table}
        where $1::${keyType} is null or ${key} > $1 order by ${key} limit ${batch}`,
      last,
    );
    if (rows.length === 0) return;
    await write(
      owner,
      `update ${table} stored set (${columns.join(', ')}) = row (${columns.map((column) => `anew.${column}`).join(', ')})
         from jsonb_to_recordset($1::jsonb) anew (key ${keyType}, ${record.join(', ')})
        where stored.${key} = anew.key
          and row (${columns.map((column) => `stored.${column}`).join(', ')})
              is distinct from row (${columns.map((column) => `anew.${column}`).join(', ')})`,
      JSON.stringify(rows.map((row) => ({ key: row.key, ...follows(row as never) }))),
    );
    last = rows.at(-1)?.key ?? null;
  }
}
