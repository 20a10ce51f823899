import { webPushPair } from '../../testing/servers/push-catcher.ts';
import { isInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildHubSchema } from '../../schema.ts';
import { askingAtOnce } from '../../testing/at-once.ts';
import { today } from '../../testing/in-days.ts';
import { soundContact } from '../../testing/samples/contacts.ts';
import {
  changed,
  completeDraft,
  hubForFile,
  organisationId,
  messageSent,
  sent,
  uploaded,
} from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';

const hub = hubForFile({
  webPush: { ...webPushPair(), contact: 'mailto:admin@example.org', hosts: ['push.example'] },
});
const schema = await buildHubSchema();
const { became, atOnce } = askingAtOnce(schema);
const pick = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
let made = 0;
const newKey = (): string => `at-once-${(made += 1)}`;

describe('a key sends one thing, once', () => {
  interface Keyed {
    readonly by: () => Promise<TestClient>;
    readonly colleague: () => Promise<TestClient>;
    /** something to send, without its key; each time another object */
    readonly fresh: (client: TestClient) => Promise<object>;
    /** the same object with other content; null where the object is all the content there is */
    readonly otherwise: ((input: object) => object) | null;
    /** whether a key belongs to the house, or to the person alone */
    readonly of: 'house' | 'person';
  }
  const conversation = sentOnce();
  const keyed: Readonly<Record<string, Keyed>> = {
    submitReferral: {
      by: () => hub.as('spip63'),
      colleague: () => hub.as('spip03'),
      fresh: async (client) => pick(await completeDraft(client, await livingNear(client))),
      otherwise: null,
      of: 'house',
    },
    enterReferral: {
      by: () => hub.as('equipe63'),
      colleague: () => hub.as('coordination26'),
      fresh: async (client) => {
        const { id, version } = await completeDraft(client, {
          ...(await livingNear(client)),
          ...{ origin: 'PERSON', personInformation: 'CONSENTED', receivedBy: 'Lina Marchal' },
          ...{ receivedVia: 'VISIT', receivedOn: today() },
        });
        return { id, version };
      },
      otherwise: null,
      of: 'house',
    },
    sendMessage: {
      by: () => hub.as('spip63'),
      colleague: () => hub.as('coordination0363'),
      fresh: async () => ({ id: await conversation(), text: `Essai ${newKey()}`, audience: ['COORDINATOR'] }),
      otherwise: (input) => ({ ...input, text: 'Tout autre chose.' }),
      of: 'person',
    },
    addContact: {
      by: () => hub.as('coordination0363'),
      colleague: () => hub.as('coordination26'),
      fresh: async (client) => ({
        organisationId: await organisationId(
          client,
          client === (await hub.as('coordination26')) ? 'spip drome' : 'spip puy de dome',
          'PROBATION_SERVICE',
        ),
        ...soundContact({ function: `Permanence ${newKey()}` }),
      }),
      otherwise: (input) => ({ ...input, phone: '04 73 00 00 10' }),
      of: 'house',
    },
  };

  /** Whose key names an object that goes on changing: saving it again is no second sending (`idempotency.test.ts`). */
  const keysOfObjects = ['saveReferralDraft'];

  test('is tried for every mutation that takes a key', () => {
    const takesKey = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) =>
      args.some(({ type }) => {
        const input = schema.getType(String(type).replaceAll(/[![\]]/g, ''));
        return isInputObjectType(input) && 'idempotencyKey' in input.getFields();
      }),
    );
    expect(takesKey.map(({ name }) => name).sort()).toEqual([...Object.keys(keyed), ...keysOfObjects].sort());
  });

  describe.each(Object.entries(keyed))('%s', (mutation, { by, colleague, fresh, otherwise, of }) => {
    const six = Array.from({ length: 6 }, (_, index) => index);

    test('with the same content six times at once is done, and answered six times', async () => {
      const client = await by();
      const input = { ...(await fresh(client)), idempotencyKey: newKey() };
      const all = six.map(() => [client, mutation, input] as const);
      expect(new Set(await atOnce(...all))).toEqual(new Set(['done']));
    });

    test('of six objects at once sends one; the others are told that the key is used', async () => {
      const client = await by();
      const idempotencyKey = newKey();
      const inputs = await Promise.all(six.map(async () => ({ ...(await fresh(client)), idempotencyKey })));
      const became = await atOnce(...inputs.map((input) => [client, mutation, input] as const));
      expect(became).toEqual([...Array.from({ length: 5 }, () => 'IDEMPOTENCY_KEY_REUSED'), 'done']);
    });

    test.runIf(otherwise !== null)(
      'with other content is told so, afterwards and at once, and the first stays as it was sent',
      async () => {
        const client = await by();
        const input = { ...(await fresh(client)), idempotencyKey: newKey() };
        const other = otherwise?.(input) ?? input;
        const became1 = await atOnce([client, mutation, input], [client, mutation, other]);
        expect(became1).toEqual(['IDEMPOTENCY_KEY_REUSED', 'done']);
        const later = { ...(await fresh(client)), idempotencyKey: newKey() };
        expect(await became(client, mutation, later)).toBe('done');
        expect(await became(client, mutation, otherwise?.(later) ?? later)).toBe('IDEMPOTENCY_KEY_REUSED');
        expect(await became(client, mutation, later)).toBe('done');
      },
    );

    test(`of somebody else is their own (kept by ${of})`, async () => {
      const [client, other] = [await by(), await colleague()];
      const idempotencyKey = newKey();
      const [one, two] = [await fresh(client), await fresh(other)];
      expect(
        await atOnce(
          [client, mutation, { ...one, idempotencyKey }],
          [other, mutation, { ...two, idempotencyKey }],
        ),
      ).toEqual(['done', 'done']);
    });
  });

  /** A commune of the sender's own department, so that each refers to the CPCA that it knows. */
  async function livingNear(client: TestClient): Promise<object> {
    if (client === (await hub.as('coordination26'))) return { commune: '26362' };
    return client === (await hub.as('spip03')) ? { commune: '03190' } : {};
  }
});

describe('four at once never meet a constraint', () => {
  type Asked = readonly [TestClient, string, object];
  const lead = () => hub.as('coordination15');
  const coordinator = () => hub.as('coordination0363');
  const officer = () => hub.as('spip63');

  /** How a request inserts into each constraint that names more than a row by itself; else why none does. */
  const reached: Readonly<Record<string, string | (() => Promise<Asked>)>> = {
    saved_view_membership_id_place_name_key: async () => [
      await coordinator(),
      'saveView',
      { place: 'INBOX', name: `Vue ${newKey()}`, criteria: {}, isDefault: true },
    ],
    audit_event_pkey: 'a line has an id of its own, made for it',
    audit_seal_event_id_idx: 'lines are sealed by a job',
    audit_seal_pkey: 'lines are sealed by a job',
    audit_unsealed_pkey: 'a line waits for its seal once: its id is its own',
    expected_enclosure_legal_basis_key: 'there is a row for each legal basis, and no request adds one',
    reason_kind_code_key: async () => [
      await lead(),
      'saveReason',
      {
        ...{ kind: 'DECLINE', code: `CODE_${newKey().replaceAll('-', '_').toUpperCase()}` },
        ...{ labelFr: 'Autre cause', labelEn: 'Another cause' },
        ...{ noteRequired: false, active: true, position: 5 },
      },
    ],
    person_link_in_force: async () => {
      const [participantId, otherId] = await Promise.all([aPerson(), aPerson()]);
      return [await coordinator(), 'linkPersons', { participantId, otherId, verdict: 'SAME' }];
    },
    reading_claim_referral_id_membership_id_key: async () => [
      await coordinator(),
      'claimReferral',
      { id: (await sent(await officer())).id },
    ],
    message_reading_pkey: async () => {
      const { id } = await sent(await officer());
      await messageSent(await officer(), { id });
      return [await coordinator(), 'markMessagesRead', { id }];
    },
    message_attachment_pkey: async () => [
      await officer(),
      'sendMessage',
      {
        ...{ id: (await sent(await officer())).id, text: 'Voici.', audience: ['COORDINATOR'] },
        ...{ attachmentIds: [await uploaded(await officer())], idempotencyKey: newKey() },
      },
    ],
    enclosure_attachment_id_key: async () => [
      await officer(),
      'addEnclosure',
      {
        ...{ referralId: (await completeDraft(await officer())).id, kind: 'OTHER' },
        attachmentId: await uploaded(await officer()),
      },
    ],
    push_device_endpoint_membership_id_key: async () => [
      await hub.as('equipe63'),
      'addPushDevice',
      { endpoint: `https://push.example/${newKey()}` },
    ],
    notification_preference_pkey: async () => [
      await hub.as('equipe63'),
      'setNotificationPreferences',
      {
        ...{ language: 'fr', inApp: [], mailAtOnce: [], mailInDigest: [] },
        ...{ digestHour: 8, quietFrom: 20, quietUntil: 8, quietOnWeekends: false },
      },
    ],
    contact_called_first: async () => [
      await coordinator(),
      'addContact',
      {
        organisationId: await organisationId(await coordinator(), 'spip puy de dome', 'PROBATION_SERVICE'),
        ...{ function: 'Accueil', phone: '04 73 00 00 02', callFirst: true, visibility: 'NETWORK' },
      },
    ],
    deadline_setting_pkey: async () => [
      await hub.as('coordination26'),
      'updateDeadlineSettings',
      {
        organisationId: await organisationId(await lead(), 'vallee du rhone', 'CPCA'),
        ...{ version: 0, deadlines: [{ kind: 'ANSWER', amount: 4 }] },
      },
    ],
    service_registry_pkey: async () => {
      const service = await organisationId(await coordinator(), 'clermont', 'FAMILY_AFFAIRS_SERVICE');
      const registryId = await organisationId(await coordinator(), 'clermont', 'COURT_REGISTRY');
      return [await coordinator(), 'letRegistry', { organisationId: service, registryId, version: 0 }];
    },
    invited_once: async () => [
      await lead(),
      'invite',
      {
        organisationId: await organisationId(await lead(), 'spip puy de dome', 'PROBATION_SERVICE'),
        ...{ function: 'PROBATION_OFFICER', email: `${newKey()}@justice.example` },
      },
    ],
    leave_pkey: async () => {
      const person = await coordinator();
      const { viewer } = await person.data<{ viewer: { membership: { id: string } } }>(
        '{ viewer { membership { id } } }',
      );
      const day = today();
      return [
        person,
        'saveLeave',
        { membershipId: viewer.membership.id, version: 0, firstDay: day, lastDay: day },
      ];
    },
    membership_once_through: 'kept by a trigger that waits its turn',
    referral_party_pkey: async () => {
      const { id, version } = await changed(await coordinator(), 'acknowledgeReferral', await fresh());
      const recipientId = await organisationId(await coordinator(), 'vallee du rhone', 'CPCA');
      return [await coordinator(), 'redirectReferral', { id, version, recipientId, note: 'Plus près.' }];
    },
    referral_redirected_from_id_key: async () => {
      const [, , { id, version, recipientId, note }] = (await asked('referral_party_pkey')) as readonly [
        TestClient,
        string,
        { id: string; version: number; recipientId: string; note: string },
      ];
      const input = { id, version, recipientId, note };
      const moved = await changed(await coordinator(), 'redirectReferral', input);
      return [await hub.as('coordination26'), 'answerRedirection', { ...pick(moved), accept: true }];
    },
    idempotency_key_pkey: 'six objects at once, above',
    message_author_id_idempotency_key_key: 'six objects at once, above',
    contact_added_once: 'six objects at once, above',
    participant_party_pkey: 'kept by a trigger that waits its turn',
    referral_desk_pkey: 'kept by a trigger that waits its turn',
    referral_reference_key: 'made by chance, of a million in a department and year, and looked up first',
    membership_id_organisation_id_key: 'names a row by its own id',
    mail_membership_id_kind_send_after_key: 'jobs, one at a time in each queue',
    notification_membership_id_source_id_key: 'jobs, one at a time in each queue',
    reminder_referral_id_due_at_stage_key: 'jobs, one at a time in each queue',
    agreement_department_pkey: 'the reference tables, written by imports',
    agreement_member_pkey: 'the reference tables, written by imports',
    attachment_content_pkey: 'a file is kept under an id of its own',
    commune_pkey: 'the reference tables, written by imports',
    coverage_pkey: 'the reference tables, written by imports',
    department_pkey: 'the reference tables, written by imports',
    intercommunality_pkey: 'the reference tables, written by imports',
    jurisdiction_pkey: 'the reference tables, written by imports',
    offer_organisation_id_module_key: 'the reference tables, written by imports',
    organisation_source_source_id_key: 'the reference tables, written by imports',
  };
  const asked = async (name: string): Promise<Asked> => {
    const how = reached[name];
    if (typeof how !== 'function') throw new Error(`${name} is reached by no request`);
    return how();
  };

  test('is tried for every constraint that a request may meet', async () => {
    const constraints = await hub.sql<{ name: string }>(
      `select index.relname as name from pg_index
         join pg_class index on index.oid = indexrelid
         join pg_namespace space on space.oid = index.relnamespace and space.nspname = 'hub'
        where indisunique
          and (select array_agg(attname::text) from pg_attribute
                where attrelid = indrelid and attnum = any(indkey::int2[])) <> '{id}'
        order by name`,
    );
    expect(constraints.map(({ name }) => name)).toEqual(Object.keys(reached).sort());
  });

  test.each(Object.keys(reached).filter((name) => typeof reached[name] === 'function'))(
    '%s',
    async (name) => {
      const one = await asked(name);
      const all = await atOnce(one, one, one, one);
      expect(all).toContain('done');
      expect(all.filter((one) => one.startsWith('ERROR'))).toEqual([]);
    },
  );

  const fresh = async () => pick(await sent(await officer()));
  async function aPerson(): Promise<string> {
    const { id } = await sent(await officer());
    const { referral } = await (
      await coordinator()
    ).data<{ referral: { participant: { id: string } } }>(
      'query ($id: ID!) { referral(id: $id) { participant { id } } }',
      { id },
    );
    return referral.participant.id;
  }
});

/** One referral to write in, sent when it is first asked for. */
function sentOnce(): () => Promise<string> {
  let id: Promise<string> | undefined;
  return () => (id ??= hub.as('spip63').then(async (officer) => (await sent(officer)).id));
}
