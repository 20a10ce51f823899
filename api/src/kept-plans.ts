import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { escapeLiteral, type Client, type Pool } from 'pg';

/** Statements whose plans a connection keeps; each plan of a masked view takes some memory of the server. */
const planCacheSize = 150;

/** Reads of the masked views, one statement each: several in one text cannot have a name. */
const readsViews = /^\s*(?:select|with)\b.*\bvisible\b/is;

/** What is written or locked with its values apart, which are always some. */
const writes = /^\s*(?:insert into|select .* for update)\b/is;

/**
 * What a transaction that reads the views tells PostgreSQL beside who views. Left to itself it compares what plans would
 * cost, and plans a read by one key each time: it takes a list of keys that it does not know for ten, and does not count what
 * the planning of a hundred masks takes (a referral by its id: 0.7 ms, of which 0.1 reading). Hence one plan for all values,
 * which these reads are written for: they go by keys and along indexes, and never otherwise for one value than for another.
 */
export const onePlan = { plan_cache_mode: 'force_generic_plan' } as const;

const plannedForItsWords = '/* planned for its words */';

/**
 * A word that is looked for, as it stands in the statement itself: how many rows have it decides on the way to them, so that
 * a statement that holds one is planned each time: two words, of which few have the second, among 50,000 organisations 59 ms, and
 * 147 with one plan for all words.
 */
export const lookedFor = (word: string): RawBuilder<string> =>
  sql.raw(`${plannedForItsWords} ${escapeLiteral(word)}`);

type Ask = (...query: readonly unknown[]) => unknown;

/**
 * Lets PostgreSQL keep the plans of what is read from the masked views: a statement with a name is planned once for a
 * connection and not again. A view tells, field by field, who reads it, which takes longer to plan than to run: on two
 * busy cores the plans of one inbox page took 390 ms of the server, and take 40 kept.
 *
 * Rows that are written or locked, too: row policies are planned with them.
 *
 * A kept plan serves every viewer. It may, since who views is a setting that only stable functions read: nothing
 * of a viewer is folded into a plan.
 */
export function keepPlans(pool: Pool): void {
  pool.on('connect', (client) => {
    const ask: Ask = client.query.bind(client);
    const names = new Map<string, string>();
    const named = (text: string, values: readonly unknown[]): string | undefined => {
      const known = names.get(text);
      if (known !== undefined || names.size >= planCacheSize) return known;
      const isKept = readsViews.test(text) || (values.length > 0 && writes.test(text));
      if (!isKept || text.includes(plannedForItsWords)) return undefined;
      const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
      names.set(text, name);
      return name;
    };
    const asking: Ask = (first, values, ...rest) => {
      const name = typeof first === 'string' && Array.isArray(values) ? named(first, values) : undefined;
      return name === undefined ? ask(first, values, ...rest) : ask({ name, text: first, values }, ...rest);
    };
    Object.assign(client, { query: asking } satisfies { query: Ask }) satisfies Client;
  });
}
