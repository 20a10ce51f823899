import type { TestClient } from '../client.ts';
import type { ReasonKind as Kind } from '../../referrals/reasons/reason-kinds.ts';

/** What the tests of reasons read back, and send. */
export interface TestReason {
  readonly kind: Kind;
  readonly code: string;
  readonly version: number | null;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly noteRequired: boolean;
  readonly active: boolean;
  readonly position: number;
}

interface Saved {
  readonly reason: TestReason | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
}

const fields = '{ kind code version labelFr labelEn noteRequired active position }';

/** Every reason, as this person is told it. */
export async function everyReason(client: TestClient): Promise<readonly TestReason[]> {
  return (await client.data<{ reasons: TestReason[] }>(`{ reasons ${fields} }`)).reasons;
}

/** One of them; it must be there. */
export async function reasonNamed(client: TestClient, kind: Kind, code: string): Promise<TestReason> {
  const found = (await everyReason(client)).find((reason) => reason.kind === kind && reason.code === code);
  if (found === undefined) throw new Error(`There is no reason ${code} to ${kind}.`);
  return found;
}

/** Saves a reason and gives the payload back. */
export async function saveReason(client: TestClient, input: TestReason): Promise<Saved> {
  const answer = await client.data<{ saveReason: Saved }>(
    `mutation ($input: SaveReasonInput!) { saveReason(input: $input) { reason ${fields} userErrors { code field message } } }`,
    { input },
  );
  return answer.saveReason;
}

/** The same, where a refusal fails the test. */
export async function savedReason(client: TestClient, input: TestReason): Promise<TestReason> {
  const { reason, userErrors } = await saveReason(client, input);
  if (reason === null) throw new Error(`saveReason was refused: ${JSON.stringify(userErrors)}`);
  return reason;
}
