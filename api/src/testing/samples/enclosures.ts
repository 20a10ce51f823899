import type { TestClient } from '../client.ts';
import type { TestPayload } from './referrals.ts';
import { uploaded } from './files.ts';

/** What the tests of enclosures read back. */
export interface TestEnclosure {
  readonly id: string;
  readonly kind: string;
  readonly file: { readonly id: string; readonly name: string; readonly url: string } | null;
}

export interface EnclosureAnswer {
  readonly enclosure: TestEnclosure | null;
  readonly userErrors: TestPayload['userErrors'];
}

/** Adds a file to a draft, or takes one away. */
export async function changeEnclosures(
  client: TestClient,
  mutation: 'addEnclosure' | 'removeEnclosure',
  input: object,
): Promise<EnclosureAnswer> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const data = await client.data<Record<string, EnclosureAnswer>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { enclosure { id kind file { id name url } } userErrors { code field message } } }`,
    { input },
  );
  return data[mutation]!;
}

/** A judgment added to this draft by whoever writes it; a refusal fails the test. */
export async function enclosed(client: TestClient, referralId: string): Promise<TestEnclosure> {
  const attachmentId = await uploaded(client, undefined, 'jugement.pdf');
  const { enclosure, userErrors } = await changeEnclosures(client, 'addEnclosure', {
    ...{ referralId, attachmentId, kind: 'JUDGMENT' },
  });
  if (enclosure === null) throw new Error(`The enclosure was refused: ${JSON.stringify(userErrors)}`);
  return enclosure;
}
