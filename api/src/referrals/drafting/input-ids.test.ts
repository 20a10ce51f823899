import { beforeAll, describe, expect, test } from 'vitest';
import { arrangeCases, unassignedPsychologist } from '../../access/testing/cases/cases.ts';
import type { Cases } from '../../access/testing/cases/cases.ts';
import { change, completeDraft, hubForFile, organisationId, seen, sent } from '../../testing/index.ts';
import type { TestReferral } from '../../testing/index.ts';
import { newId, nodeId } from '../../ids.ts';

/** Ids that a client gives inside an input: of another kind, of another service or of nothing at all, the answer is one. */

const hub = hubForFile();
let cases: Cases;
let draft: TestReferral;
let acknowledged: TestReferral;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  await unassignedPsychologist(hub);
  draft = await completeDraft(await hub.as('spip63'));
  const referral = await sent(await hub.as('spip63'));
  const coordinator = await hub.as('coordination0363');
  await change(coordinator, 'acknowledgeReferral', { id: referral.id, version: referral.version });
  acknowledged = (await seen(coordinator, referral.id))!;
});

const membership = async (name: string): Promise<string> => {
  const [row] = await hub.sql<{ id: string }>(
    'select id from hub.membership where person_name = $1 order by id limit 1',
    [name],
  );
  return nodeId('Membership', row?.id ?? '');
};
const psychologistElsewhere = async (): Promise<string> => {
  const id = newId();
  await hub.sql(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select $1, member.user_id, elsewhere.organisation_id, 'CLINICIAN', 'Une psychologue d’ailleurs'
       from hub.membership member, hub.membership elsewhere
      where member.person_name = 'Inès Carvalho' and elsewhere.person_name = 'Thomas Gauthier' limit 1`,
    [id],
  );
  return nodeId('Membership', id);
};
const refusedAs = ({ userErrors }: Awaited<ReturnType<typeof change>>) =>
  userErrors.map(({ code, field, message }) => [code, field, message]);

describe.each(['orderedById', 'supervisedById', 'recipientId'])('saveReferralDraft(%s)', (field) => {
  const wrong: Readonly<Record<string, () => string | Promise<string>>> = {
    'made up': () => 'org_nothing',
    'of no organisation': () => nodeId('Organisation', newId()),
    'of a referral': () => cases.own.id,
    'of a person': () => cases.own.participantId,
    'of a hospital': async () => organisationId(await hub.as('spip63'), 'chu clermont', 'HEALTH'),
  };

  test.each(Object.keys(wrong))('%s: NOT_FOUND, and nothing is saved', async (name) => {
    const officer = await hub.as('spip63');
    const input = {
      id: draft.id,
      version: draft.version,
      circumstances: 'Autre chose.',
      [field]: await wrong[name]!(),
    };
    const answer = await change(officer, 'saveReferralDraft', input);
    expect(refusedAs(answer)).toEqual([
      ['NOT_FOUND', field, 'Cet élément n’existe pas ou ne vous est pas accessible. Choisissez-en un autre.'],
    ]);
    expect((await seen(officer, draft.id))?.version).toBe(draft.version);
  });
});

describe('acceptReferral(clinicianId)', () => {
  const wrong: Readonly<Record<string, () => string | Promise<string>>> = {
    'made up': () => 'mem_nothing',
    'of nobody': () => nodeId('Membership', newId()),
    'of a referral': () => cases.own.id,
    'of a caseworker of the same CPCA': () => membership('Julie Fabre'),
    'of a psychologist of another CPCA': psychologistElsewhere,
    'of a partner': () => membership('Marc Lefebvre'),
    'of a judge': () => membership('Antoine Delorme'),
  };

  test.each(Object.keys(wrong))('%s: NOT_FOUND, and nothing is accepted', async (name) => {
    const coordinator = await hub.as('coordination0363');
    const { id, version } = acknowledged;
    const answer = await change(coordinator, 'acceptReferral', {
      id,
      version,
      clinicianId: await wrong[name]!(),
    });
    expect(refusedAs(answer)).toEqual([
      [
        'NOT_FOUND',
        'clinicianId',
        'Cet élément n’existe pas ou ne vous est pas accessible. Choisissez-en un autre.',
      ],
    ]);
    expect(await seen(coordinator, id)).toMatchObject({ version, status: 'ACKNOWLEDGED' });
  });
});

describe('acceptReferral(partners)', () => {
  const wrong: Readonly<Record<string, () => Promise<{ module: string; organisationId: string }>>> = {
    'that does not exist': async () => ({
      module: 'HOUSING',
      organisationId: nodeId('Organisation', newId()),
    }),
    'that does not offer it': async () => ({
      module: 'HOUSING',
      organisationId: await organisationId(await hub.as('spip63'), 'chu clermont', 'HEALTH'),
    }),
    'that offers nothing': async () => ({
      module: 'PSYCHOLOGICAL_SUPPORT',
      organisationId: await organisationId(await hub.as('spip63'), 'cidff allier', 'ASSOCIATION'),
    }),
    'for a group, which the CPCA leads itself': async () => ({
      module: 'RESPONSIBILITY_GROUP',
      organisationId: await organisationId(await hub.as('spip63'), 'chu clermont', 'HEALTH'),
    }),
  };

  test.each(Object.keys(wrong))('%s: INVALID, and nobody becomes a party', async (name) => {
    const coordinator = await hub.as('coordination0363');
    const { id, version } = acknowledged;
    const { userErrors } = await change(coordinator, 'acceptReferral', {
      id,
      version,
      partners: [await wrong[name]!()],
    });
    expect(userErrors.map(({ code, field }) => [code, field])).toEqual([
      ['INVALID', 'partners.0.organisationId'],
    ]);
    expect(await seen(coordinator, id)).toMatchObject({ version, status: 'ACKNOWLEDGED' });
    expect(await seen(await hub.as('sante63'), id)).toBeNull();
  });
});
