import type { TestClient } from '../client.ts';

/** What the tests of referrals read back. */
export interface TestReferral {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly reference: string | null;
  readonly hidden: readonly string[];
  readonly actions: readonly string[];
  readonly relations: readonly string[];
}

export interface TestPayload {
  readonly referral: TestReferral | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
  }[];
}

const read =
  'referral { id version status reference hidden actions relations } userErrors { code field message }';

/** Runs a mutation on a referral and gives its payload back. */
export async function change(client: TestClient, mutation: string, input: object): Promise<TestPayload> {
  const type =
    mutation === 'saveReferralDraft'
      ? 'ReferralDraftInput'
      : `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await client.data<Record<string, TestPayload>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${read} } }`,
    { input },
  );
  const payload = answer[mutation];
  if (payload === undefined) throw new Error(`${mutation} answered nothing`);
  return payload;
}

/** The same, where a refusal fails the test. */
export async function changed(client: TestClient, mutation: string, input: object): Promise<TestReferral> {
  const { referral, userErrors } = await change(client, mutation, input);
  if (referral === null) throw new Error(`${mutation} was refused: ${JSON.stringify(userErrors)}`);
  return referral;
}

/** The id of the one organisation of this kind that a search finds first. */
export async function organisationId(client: TestClient, search: string, kind: string): Promise<string> {
  const { organisations } = await client.data<{ organisations: { edges: { node: { id: string } }[] } }>(
    'query ($search: String!, $kind: OrganisationKind!) { organisations(search: $search, filter: { kinds: [$kind] }, first: 1) { edges { node { id } } } }',
    { search, kind },
  );
  const id = organisations.edges[0]?.node.id;
  if (id === undefined) throw new Error(`no ${kind} is called ${search}`);
  return id;
}

/** A draft with all that is needed, under a sentence pronounced at Clermont-Ferrand. */
export async function completeDraft(client: TestClient, given: object = {}): Promise<TestReferral> {
  const orderedById = await organisationId(client, 'clermont', 'JUDICIAL_COURT');
  return changed(client, 'saveReferralDraft', {
    legalBasis: 'PROBATIONARY_SUSPENDED_SENTENCE',
    orderedById,
    prosecutionNumber: '26 327 000 118',
    measureEnd: '2028-06-08',
    birthName: 'Girard',
    firstName: 'Bastien',
    birthDate: '1987-11-04',
    sex: 'MALE',
    residence: 'NO_FIXED_HOME',
    residencePlace: 'chez un ami',
    commune: '63113',
    phone: '06 39 98 41 27',
    phoneOwner: 'sa sœur',
    secondPhone: '04 73 98 41 27',
    secondPhoneOwner: 'son employeur',
    email: 'bastien.girard@exemple.fr',
    voicemailAllowed: true,
    language: 'français',
    interpreterNeeded: false,
    accessNeeds: ['READING'],
    accessNeedNote: 'Lire avec lui ce qu’il signe.',
    availability: ['MONDAY_AFTERNOON', 'THURSDAY_EVENING'],
    mobility: ['PUBLIC_TRANSPORT'],
    contactBy: ['PHONE', 'SMS'],
    personInformation: 'INFORMED',
    modules: ['RESPONSIBILITY_GROUP', 'HOUSING', 'PSYCHOLOGICAL_SUPPORT'],
    circumstances: 'Travaille de nuit, libre à partir de 14 h.',
    safetyConstraints: ['NO_CONTACT', 'NO_CONTACT_WITH_CHILDREN'],
    ...given,
  });
}

/** A referral sent by this person. */
export async function sent(client: TestClient, given: object = {}): Promise<TestReferral> {
  const { id, version } = await completeDraft(client, given);
  return changed(client, 'submitReferral', { id, version, idempotencyKey: `test-${id}` });
}

/** What this person sees of a referral now; null when nothing. */
export async function seen(client: TestClient, id: string): Promise<TestReferral | null> {
  const { referral } = await client.data<{ referral: TestReferral | null }>(
    'query ($id: ID!) { referral(id: $id) { id version status reference hidden actions relations } }',
    { id },
  );
  return referral;
}
