import Fastify from 'fastify';
import mercurius from 'mercurius';
import type { AddressInfo } from 'node:net';
import { asViewer } from './as-viewer.ts';
import { listening } from './start.ts';

/** What a good hand-written GraphQL server would be: compiled operations, and loaders on the masked views. */
const schema = `
  type Query { referrals(first: Int!): [Referral!]!, referral(id: ID!): Referral }
  type Referral { id: ID!, reference: String, status: String, hidden: [String!]!, submittedAt: String, dueAt: String,
    modules: [String!]!, legalBasis: String, circumstances: String, participant: Participant, referrer: Organisation,
    recipient: Organisation, parties: [Party!]!, timeline: [Line!]!, messages: [Message!]! }
  type Participant { birthName: String, firstName: String, birthDate: String, phone: String, hidden: [String!]! }
  type Organisation { name: String, phone: String }
  type Party { relations: Int!, organisation: Organisation }
  type Line { at: String, action: String, authorName: String, note: String, authorOrganisation: Organisation }
  type Message { at: String, text: String }`;

type Row = Readonly<Record<string, string>>;
interface Asked {
  readonly obj: Row;
}

const rows = async (name: string, text: string, values: readonly unknown[]): Promise<Row[]> =>
  asViewer(async (client) => (await client.query<Row>({ name, text, values: [...values] })).rows);

/** One of a key for each that asks, read at once. */
const oneOf = (view: string, columns: string, key: string) => async (asked: readonly Asked[]) => {
  const keys = [...new Set(asked.map(({ obj }) => obj[key]).filter(Boolean))];
  const found = await rows(
    `${view}/${key}`,
    `select id, ${columns} from visible.${view} where id = any($1::uuid[])`,
    [keys],
  );
  const byId = new Map(found.map((row) => [row['id'], row]));
  return asked.map(({ obj }) => byId.get(obj[key] ?? '') ?? null);
};
/** All that hangs on a referral. */
const allOf = (view: string, columns: string, order: string) => async (asked: readonly Asked[]) => {
  const keys = asked.map(({ obj }) => obj['id']);
  const found = await rows(
    view,
    `select referral_id, ${columns} from visible.${view} where referral_id = any($1::uuid[]) ${order}`,
    [keys],
  );
  return keys.map((key) => found.filter((row) => row['referral_id'] === key).slice(0, 20));
};

const columns = `id, reference, status, hidden, submitted_at::text as "submittedAt", due_at::text as "dueAt", modules,
  legal_basis as "legalBasis", circumstances, participant_id, referrer_id, recipient_id`;
const organisation = (key: string) => oneOf('organisation', 'name, phone', key);

const app = Fastify();
await app.register(mercurius, {
  schema,
  jit: 1,
  resolvers: {
    Query: {
      referrals: (_: unknown, { first }: { first: number }) =>
        rows('page', `select ${columns} from visible.referral order by order_at desc, id desc limit $1`, [
          first,
        ]),
      referral: async (_: unknown, { id }: { id: string }) =>
        (await rows('one', `select ${columns} from visible.referral where id = $1`, [id]))[0] ?? null,
    },
  },
  loaders: {
    Referral: {
      participant: oneOf(
        'participant',
        'birth_name as "birthName", first_name as "firstName", birth_date::text as "birthDate", phone, hidden',
        'participant_id',
      ),
      referrer: organisation('referrer_id'),
      recipient: organisation('recipient_id'),
      parties: allOf('referral_party', 'organisation_id, relations', ''),
      timeline: allOf(
        'status_update',
        'at::text as at, action, author_name as "authorName", note, author_organisation_id',
        'order by at desc, id desc',
      ),
      messages: allOf('message', 'at::text as at, text', 'order by at desc, id desc'),
    },
    Party: { organisation: organisation('organisation_id') },
    Line: { authorOrganisation: organisation('author_organisation_id') },
  } as never,
});
await app.listen({ host: '127.0.0.1', port: 0 });
listening((app.server.address() as AddressInfo).port);
