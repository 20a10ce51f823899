import type { TestClient } from '../client.ts';
import type { TestPayload } from './referrals.ts';

/** What the tests read back of what is expected under a legal basis. */
export interface TestExpected {
  readonly legalBasis: string;
  readonly version: number;
  readonly fromCourt: readonly string[];
  readonly fromProbation: readonly string[];
  readonly fromOthers: readonly string[];
  readonly mayChange: boolean;
}

interface Changed {
  readonly expectedEnclosures: TestExpected | null;
  readonly userErrors: TestPayload['userErrors'];
}

const fields = '{ legalBasis version fromCourt fromProbation fromOthers mayChange }';

/** What is expected under this legal basis. */
export async function expectedUnder(client: TestClient, legalBasis: string): Promise<TestExpected> {
  const all = await everyExpected(client);
  const found = all.find((each) => each.legalBasis === legalBasis);
  if (found === undefined) throw new Error(`Nothing is said of ${legalBasis}`);
  return found;
}

/** What is expected, under every legal basis. */
export async function everyExpected(client: TestClient): Promise<readonly TestExpected[]> {
  return (await client.data<{ expectedEnclosures: TestExpected[] }>(`{ expectedEnclosures ${fields} }`))
    .expectedEnclosures;
}

/** Says what is expected, in the version that is given or in the newest; a refusal is in the answer. */
export async function expecting(
  client: TestClient,
  legalBasis: string,
  kinds: Partial<Pick<TestExpected, 'fromCourt' | 'fromProbation' | 'fromOthers' | 'version'>>,
): Promise<Changed> {
  const { version, fromCourt, fromProbation, fromOthers } = await expectedUnder(client, legalBasis);
  const answer = await client.data<{ updateExpectedEnclosures: Changed }>(
    `mutation ($input: UpdateExpectedEnclosuresInput!) { updateExpectedEnclosures(input: $input) {
       expectedEnclosures ${fields} userErrors { code field message } } }`,
    { input: { legalBasis, version, fromCourt, fromProbation, fromOthers, ...kinds } },
  );
  return answer.updateExpectedEnclosures;
}
