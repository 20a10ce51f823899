import { expect, test } from 'vitest';
import { change, changed, hubForFile, seen, sent } from '../../testing/index.ts';
import type { TestPayload } from '../../testing/index.ts';

const hub = hubForFile();
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const told = ({ userErrors }: TestPayload): string => {
  expect(userErrors.map(({ code }) => code)).toEqual(['STALE']);
  return userErrors[0]?.message ?? '';
};

test('who comes second is told who moved the case, and not who only said a word since', async () => {
  const [officer, coordinator, caseworker] = await Promise.all([
    hub.as('spip63'),
    hub.as('coordination0363'),
    hub.as('equipe63'),
  ]);
  const before = await sent(officer);
  const acknowledged = await changed(caseworker, 'acknowledgeReferral', pick(before));
  const note = { note: 'La personne a changé de numéro.', audience: ['COORDINATOR', 'CASEWORKER'] };
  await changed(officer, 'addStatusUpdate', { ...pick(acknowledged), ...note });
  const { viewer } = await coordinator.data<{ viewer: { membership: { id: string; personName: string } } }>(
    '{ viewer { membership { id personName } } }',
  );
  await changed(coordinator, 'assignReferral', {
    ...pick(acknowledged),
    ...{ assigneeId: viewer.membership.id, insteadOfId: null },
  });
  const { viewer: mover } = await caseworker.data<{ viewer: { membership: { personName: string } } }>(
    '{ viewer { membership { personName } } }',
  );
  const late = { ...pick(before), question: 'Quelle est la date de l’audience ?' };
  const refused = told(await change(coordinator, 'requestReferralInformation', late));
  expect(refused.startsWith(`${mover.membership.personName} a agi avant vous, le `)).toBe(true);
  const withdrawal = { ...pick(before), reason: 'MEASURE_ENDED' };
  expect(told(await change(officer, 'withdrawReferral', withdrawal))).toBe(refused);

  // Of two who put somebody in charge, the second hears of the first, although no version moved.
  const taken = { ...pick(acknowledged), assigneeId: null, insteadOfId: null };
  const assigned = await change(caseworker, 'assignReferral', {
    ...taken,
    assigneeId: await membershipOf('equipe63'),
  });
  expect(told(assigned).startsWith(`${viewer.membership.personName} a agi avant vous, le `)).toBe(true);
});

test('where the step is not for the reader, nobody is named in the place of whoever took it', async () => {
  const [association, coordinator] = await Promise.all([hub.as('association03'), hub.as('coordination0363')]);
  const volunteer = {
    ...{ legalBasis: 'VOLUNTARY', orderedById: null, personInformation: 'INFORMED', commune: '03190' },
    ...{ prosecutionNumber: null, measureEnd: null },
  };
  const { id } = await sent(association, volunteer);
  await changed(coordinator, 'acknowledgeReferral', pick((await seen(coordinator, id))!));
  const before = (await seen(association, id))!;
  await changed(coordinator, 'updateParticipant', { ...pick(before), phone: '06 39 98 77 77' });
  const late = await change(association, 'withdrawReferral', { ...pick(before), reason: 'PERSON_WITHDREW' });
  expect(told(late)).toBe('Quelqu’un a agi avant vous, entre-temps. Relisez le dossier, puis recommencez.');
});

async function membershipOf(persona: Parameters<typeof hub.as>[0]): Promise<string> {
  const { viewer } = await (
    await hub.as(persona)
  ).data<{ viewer: { membership: { id: string } } }>('{ viewer { membership { id } } }');
  return viewer.membership.id;
}

test('a change that is only checked is answered as if it were made, and nothing of it stays', async () => {
  const [officer, coordinator] = await Promise.all([hub.as('spip63'), hub.as('coordination0363')]);
  const before = await sent(officer);
  const check = async (mutation: string, type: string, input: object): Promise<readonly string[]> => {
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code } } }`;
    const answer = await coordinator.raw('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'maillage-check-only': 'true' },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data } = (await answer.json()) as { data: { done: Pick<TestPayload, 'userErrors'> } };
    return data.done.userErrors.map(({ code }) => code);
  };
  const acknowledge = () => check('acknowledgeReferral', 'AcknowledgeReferralInput', pick(before));
  // were the first one kept, the second would be answered as a repetition, and the question as too late
  expect(await acknowledge()).toEqual([]);
  const question = { ...pick(before), question: '' };
  expect(await check('requestReferralInformation', 'RequestReferralInformationInput', question)).toEqual([
    'REQUIRED',
  ]);
  const asked = { ...question, question: 'Quelle langue parle la personne ?' };
  expect(await check('requestReferralInformation', 'RequestReferralInformationInput', asked)).toEqual([]);
  expect(await seen(officer, before.id)).toMatchObject({ version: before.version, status: 'SUBMITTED' });
  await changed(coordinator, 'acknowledgeReferral', pick(before));
  expect(await acknowledge()).toEqual([]);
});
