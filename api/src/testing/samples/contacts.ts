import type { ContactVisibility } from '../../directory/contacts/contact-bounds.ts';
import type { TestClient } from '../client.ts';

/** A contact as these tests ask for it. */
export interface TestContact {
  readonly id: string;
  readonly version: number;
  readonly mayChange: boolean;
  readonly function: string;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
  readonly callFirst: boolean;
  readonly visibility: ContactVisibility;
}
/** What a change of a contact answers. */
export interface ContactAnswer {
  readonly contact: TestContact | null;
  readonly organisation: { readonly id: string; readonly contacts: readonly TestContact[] } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: string | null }[];
}

/** The fields of `TestContact`, and those that a mask may hide. */
export const contactFields =
  '{ id version mayChange function name phone mobile email callWhen callFirst visibility hidden }';

/** Adds, changes or removes a contact. */
export async function ask(client: TestClient, mutation: string, input: object): Promise<ContactAnswer> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await client.data<Record<string, ContactAnswer>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
       contact ${contactFields} organisation { id contacts ${contactFields} } userErrors { code field } } }`,
    { input },
  );
  return answer[mutation]!;
}

/** A sound contact, but for what is to be otherwise. */
export const soundContact = (given: object = {}) => ({
  ...{ function: 'Permanence', name: 'Aline Tournier', phone: '04 73 00 00 09', mobile: '06 39 98 00 09' },
  ...{ email: 'permanence@exemple.fr', callWhen: 'le matin', callFirst: false, visibility: 'NETWORK' },
  ...given,
});
