import { nodeId } from '../src/ids.ts';
import { withClient } from '../src/start/postgres/index.ts';
import { signIn } from '../src/testing/client.ts';
import { completeDraft } from '../src/testing/samples/referrals.ts';
import type { Question } from './operations.ts';

/** A case that is used up by one step. */
interface Unused {
  readonly uuid: string;
  readonly version: number;
}

/** A step, as the hub takes it and as its bare statements do; each has cases of its own. */
export interface Written {
  readonly name: string;
  readonly hub: () => Question;
  readonly sql: () => Question;
}

/** So many drafts are sent by each. */
const drafts = 260;

const accepts = `mutation ($input: AcceptReferralInput!) { acceptReferral(input: $input) { referral { id status version } userErrors { code } } }`;
const submits = `mutation ($input: SubmitReferralInput!) { submitReferral(input: $input) { referral { id status version } userErrors { code } } }`;

/** The steps that are measured, with their cases made. */
export async function preparedSteps(hubUrl: string, databaseUrl: string): Promise<readonly Written[]> {
  const [toAccept, toSubmit] = [await acceptable(databaseUrl), await drafted(hubUrl, databaseUrl)];
  return [
    step('accept', toAccept, accepts, () => ({})),
    step('submit', toSubmit, submits, (uuid) => ({ idempotencyKey: `bench-${uuid}` })),
  ];
}

function step(name: string, cases: Unused[], query: string, besides: (uuid: string) => object): Written {
  const next = (): Unused => {
    const unused = cases.pop();
    if (unused === undefined) throw new Error(`There is nothing left to ${name}.`);
    return unused;
  };
  return {
    name,
    hub: () => {
      const { uuid, version } = next();
      return { query, variables: { input: { id: nodeId('Referral', uuid), version, ...besides(uuid) } } };
    },
    sql: () => ({ path: `/${name}?id=${next().uuid}` }),
  };
}

/** What the viewer may accept; shuffled, so that neither server meets what the other has just read. */
async function acceptable(databaseUrl: string): Promise<Unused[]> {
  const { rows } = await withClient(databaseUrl, (owner) =>
    owner.query<Unused>(
      `select referral.id as uuid, version from hub.referral join hub.organisation recipient on recipient.id = recipient_id
        where recipient.source_id = 'anef-63' and status in ('ACKNOWLEDGED', 'WAITLISTED') order by md5(referral.id::text) limit 3000`,
    ),
  );
  return rows;
}

/** Drafts, made by who sends them over the hub. */
async function drafted(hubUrl: string, databaseUrl: string): Promise<Unused[]> {
  const client = await signIn(hubUrl, 'spip63');
  for (let made = 0; made < 2 * drafts; made += 4)
    await Promise.all(Array.from({ length: 4 }, () => completeDraft(client)));
  const { rows } = await withClient(databaseUrl, (owner) =>
    owner.query<Unused>(
      "select id as uuid, version from hub.referral where status = 'DRAFT' order by md5(id::text)",
    ),
  );
  return rows;
}
