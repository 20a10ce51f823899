import { describe, expect, test } from 'vitest';
import { referralActions, transitionOf } from '../access/index.ts';
import { viewerSettingsOf } from '../access/testing/attempts/direct-sql.ts';
import { casesForFile } from '../access/testing/cases/cases-for-file.ts';
import { copyIn, versionOfCopies } from '../access/testing/cases/copies.ts';
import { attempt, mutations } from '../access/testing/attempts/mutations.ts';
import type { StepMutation } from '../access/testing/attempts/mutations.ts';
import { stepOnCopy } from '../access/testing/attempts/step-on-copy.ts';
import type { DemoKey } from '../demo/index.ts';
import { newId, nodeId, parseNodeId } from '../ids.ts';
import { today } from '../testing/in-days.ts';
import type { MutationName } from '../names.types.ts';
import {
  completeDraft,
  enclosed,
  everyReason,
  hubForFile,
  messageSent,
  saveReason,
  sent,
  uploaded,
} from '../testing/index.ts';

/** Whatever is changed by a mutation, it is known afterwards who did it and when: by an audit row, or for a reason told here. */

const hub = hubForFile();
const arranged = casesForFile(hub);

/** What leaves no audit row, and why none is missed. */
const untraced = {
  saveReferralDraft: 'a draft is its sender’s alone; that it was sent or thrown away is written down',
  claimReferral: 'says for three minutes that a page is open, and changes nothing',
  releaseReferral: 'says that it is open no longer',
  saveView: 'a filter of one’s own, which nobody else reads',
  deleteSavedView: 'the same',
  markMessagesRead: 'what one has read is kept by itself, with its reader and the instant',
  markNotificationsRead: 'the same',
  addPushDevice: 'on which device one wants to be told oneself',
  removePushDevice: 'the same',
  setNotificationPreferences: 'how one wants to be told oneself',
} as const satisfies Readonly<Partial<Record<MutationName, string>>>;
type Traced = Exclude<MutationName, StepMutation | keyof typeof untraced>;

/** A deed: who, what, and the row that it was done to. */
interface Done {
  readonly person: DemoKey;
  readonly action: string;
  readonly objectId: string;
}

type MemberVerb = 'suspendMember' | 'restoreMember' | 'endMember' | 'reportFactorLoss' | 'withdrawFactorLoss';
/** What a lead does to somebody's function by these, one after the other: the last one leaves this trace. */
const byLead =
  (action: string, ...verbs: readonly MemberVerb[]) =>
  async (): Promise<Done> => ({ person: 'responsable63', action, objectId: await memberChanged(...verbs) });

/** What is no single step of a referral: does it, and says what has to be written down. One that is missing does not compile. */
const others: Readonly<Record<Traced, () => Promise<Done>>> = {
  declareCapacity: async () => {
    const [offer] = await hub.sql<{ id: string; module: string; version: number }>(
      `select offer.id, module, offer.version from hub.offer join hub.membership using (organisation_id)
        where person_name = 'Claire Vasseur' limit 1`,
    );
    const { id = '', module, version } = offer ?? {};
    await ask('coordination0363', 'declareCapacity', 'DeclareCapacityInput', {
      ...{ module, version, places: 12, weeks: 10, volunteerPercent: 20 },
    });
    return { person: 'coordination0363', action: 'DECLARE_CAPACITY', objectId: id };
  },
  linkPersons: async () => {
    await hub.sql('delete from hub.person_link');
    await ask('coordination0363', 'linkPersons', 'LinkPersonsInput', {
      ...{
        participantId: arranged.cases.own.participantId,
        otherId: arranged.cases.followed.participantId,
        verdict: 'SAME',
      },
    });
    return { person: 'coordination0363', action: 'MERGE_PERSONS', objectId: arranged.cases.own.personUuid };
  },
  undoPersonLink: async () => {
    const [link] = await hub.sql<{ id: string }>('select id from hub.person_link where undone_at is null');
    await ask('coordination0363', 'undoPersonLink', 'UndoPersonLinkInput', {
      id: nodeId('PersonLink', link?.id ?? ''),
    });
    return { person: 'coordination0363', action: 'UNMERGE_PERSONS', objectId: arranged.cases.own.personUuid };
  },
  updateDeadlineSettings: async () => {
    const { organisation_id: objectId } = await viewerSettingsOf(arranged.owner, 'coordination0363');
    await ask('coordination0363', 'updateDeadlineSettings', 'UpdateDeadlineSettingsInput', {
      organisationId: nodeId('Organisation', objectId),
      ...{ version: 0, deadlines: [{ kind: 'ACKNOWLEDGE', amount: 3 }] },
    });
    return { person: 'coordination0363', action: 'UPDATE_DEADLINES', objectId };
  },
  letRegistry: async () => {
    const [of] = await hub.sql<{ service: string; registry: string }>(
      `select service.id as service, registry.id as registry from hub.organisation service join hub.organisation registry using (parent_id)
        where service.source_id = 'tj-63113-parquet' and registry.source_id = 'tj-63113-greffe'`,
    );
    await ask('parquet63', 'letRegistry', 'LetRegistryInput', {
      organisationId: nodeId('Organisation', of?.service ?? ''),
      ...{ registryId: nodeId('Organisation', of?.registry ?? ''), version: 0 },
    });
    return { person: 'parquet63', action: 'LET_REGISTRY', objectId: of?.service ?? '' };
  },
  saveLeave: async () => {
    const { membershipId } = await savedLeave();
    return { person: 'parquet63', action: 'SAVE_LEAVE', objectId: keyOf(membershipId) };
  },
  endLeave: async () => {
    const { id, membershipId } = await savedLeave();
    await ask('parquet63', 'endLeave', 'EndLeaveInput', { id, version: 1 });
    return { person: 'parquet63', action: 'END_LEAVE', objectId: keyOf(membershipId) };
  },
  invite: async () => ({
    person: 'responsable63',
    action: 'INVITE',
    objectId: keyOf(await invited()),
  }),
  inviteMany: async () => ({
    ...{ person: 'responsable63', action: 'INVITE' },
    objectId: keyOf(await invited('inviteMany')),
  }),
  sendInvitationAgain: async () => {
    const id = await invited();
    await ask('responsable63', 'sendInvitationAgain', 'ChangeInvitationInput', { id, version: 1 });
    return { person: 'responsable63', action: 'SEND_INVITATION_AGAIN', objectId: keyOf(id) };
  },
  withdrawInvitation: async () => {
    const id = await invited();
    await ask('responsable63', 'withdrawInvitation', 'ChangeInvitationInput', { id, version: 1 });
    return { person: 'responsable63', action: 'WITHDRAW_INVITATION', objectId: keyOf(id) };
  },
  suspendMember: byLead('SUSPEND_MEMBER', 'suspendMember'),
  restoreMember: byLead('RESTORE_MEMBER', 'suspendMember', 'restoreMember'),
  endMember: byLead('END_MEMBER', 'endMember'),
  reportFactorLoss: byLead('REPORT_FACTOR_LOSS', 'reportFactorLoss'),
  withdrawFactorLoss: byLead('WITHDRAW_FACTOR_LOSS', 'reportFactorLoss', 'withdrawFactorLoss'),
  confirmFactorLoss: async () => {
    const id = await memberChanged('reportFactorLoss');
    await ask('coordination0363', 'confirmFactorLoss', 'ChangeMemberInput', {
      ...{ id: nodeId('TeamMember', id), version: 2 },
    });
    return { person: 'coordination0363', action: 'CONFIRM_FACTOR_LOSS', objectId: id };
  },
  addContact: async () => ({
    person: 'coordination0363',
    action: 'ADD_CONTACT',
    objectId: keyOf(await addedContact()),
  }),
  updateContact: async () => {
    const id = await addedContact();
    await ask('coordination0363', 'updateContact', 'UpdateContactInput', { id, version: 1, ...contact });
    return { person: 'coordination0363', action: 'UPDATE_CONTACT', objectId: keyOf(id) };
  },
  removeContact: async () => {
    const id = await addedContact();
    await ask('coordination0363', 'removeContact', 'RemoveContactInput', { id, version: 1 });
    return { person: 'coordination0363', action: 'REMOVE_CONTACT', objectId: keyOf(id) };
  },
  addEnclosure: async () => {
    const { id } = await ownEnclosure();
    return { person: 'spip63', action: 'ADD_ENCLOSURE', objectId: keyOf(id) };
  },
  removeEnclosure: async () => {
    const { id } = await ownEnclosure();
    await ask('spip63', 'removeEnclosure', 'RemoveEnclosureInput', { id });
    return { person: 'spip63', action: 'REMOVE_ENCLOSURE', objectId: keyOf(id) };
  },
  withdrawAttachment: async () => {
    const officer = await hub.as('spip63');
    const id = await uploaded(officer);
    await messageSent(officer, { id: (await sent(officer)).id, attachmentIds: [id] });
    await ask('spip63', 'withdrawAttachment', 'WithdrawAttachmentInput', { id, reason: 'WRONG_PERSON' });
    return { person: 'spip63', action: 'WITHDRAW_ATTACHMENT', objectId: keyOf(id) };
  },
  updateExpectedEnclosures: async () => {
    await ask('coordination15', 'updateExpectedEnclosures', 'UpdateExpectedEnclosuresInput', {
      ...{ legalBasis: 'PROTECTION_ORDER', version: 1 },
      ...{ fromCourt: ['ORDER', 'LETTER'], fromProbation: [], fromOthers: [] },
    });
    const [row] = await hub.sql<{ id: string }>(
      "select id from hub.expected_enclosure where legal_basis = 'PROTECTION_ORDER'",
    );
    return { person: 'coordination15', action: 'UPDATE_EXPECTED_ENCLOSURES', objectId: row?.id ?? '' };
  },
  saveReason: async () => {
    const region = await hub.as('coordination15');
    const [reason] = await everyReason(region);
    expect((await saveReason(region, { ...reason!, labelEn: 'Said otherwise' })).userErrors).toEqual([]);
    const [row] = await hub.sql<{ id: string }>('select id from hub.reason where kind = $1 and code = $2', [
      reason?.kind,
      reason?.code,
    ]);
    return { person: 'coordination15', action: 'SAVE_REASON', objectId: row?.id ?? '' };
  },
  acknowledgeReferrals: async () => {
    const { id, version } = await sent(await hub.as('spip63'));
    await ask('coordination0363', 'acknowledgeReferrals', 'AcknowledgeReferralsInput', {
      items: [{ id, version }],
    });
    return { person: 'coordination0363', action: 'ACKNOWLEDGE', objectId: keyOf(id) };
  },
  assignReferrals: async () => {
    const { id, version } = await sent(await hub.as('spip63'));
    const assigneeId = nodeId(
      'Membership',
      (await viewerSettingsOf(arranged.owner, 'equipe63')).membership_id,
    );
    await ask('coordination0363', 'assignReferrals', 'AssignReferralsInput', {
      ...{ items: [{ id, version }], assigneeId },
    });
    return { person: 'coordination0363', action: 'ASSIGN', objectId: keyOf(id) };
  },
  sendMessage: async () => {
    const message = await messageSent(await hub.as('spip63'), { id: arranged.cases.own.id });
    return { person: 'spip63', action: 'SEND_MESSAGE', objectId: keyOf(message.id) };
  },
  resendMail: async () => {
    const [mail] = await hub.sql<{ id: string }>("select id from hub.mail where state = 'FAILED' limit 1");
    await ask('admin', 'resendMail', 'ResendMailInput', { id: nodeId('DeadLetter', mail?.id ?? '') });
    return { person: 'admin', action: 'RESEND_MAIL', objectId: mail?.id ?? '' };
  },
};

/** A leave of the prosecutor that they have just announced, and whose. */
async function savedLeave(): Promise<{ readonly id: string; readonly membershipId: string }> {
  const { membership_id: own } = await viewerSettingsOf(arranged.owner, 'parquet63');
  const membershipId = nodeId('Membership', own);
  const day = today();
  await hub.sql('delete from hub.leave');
  await ask('parquet63', 'saveLeave', 'SaveLeaveInput', {
    ...{ membershipId, version: 0, firstDay: day, lastDay: day },
  });
  return { id: nodeId('Leave', own), membershipId };
}

/** Somebody new in the lead's house, whose function a verb has just changed. */
async function memberChanged(...verbs: readonly MemberVerb[]): Promise<string> {
  const id = newId('TeamMember');
  await hub.sql(
    `insert into hub.membership (id, user_id, organisation_id, function, person_name)
     select $1, 'nobody', organisation_id, 'PROBATION_OFFICER', 'Nadia Morel' from hub.membership where person_name = 'Nathalie Bruneau'`,
    [id],
  );
  for (const [before, verb] of verbs.entries()) {
    const type = verb === 'endMember' ? 'EndMemberInput' : 'ChangeMemberInput';
    await ask('responsable63', verb, type, { id: nodeId('TeamMember', id), version: before + 1 });
  }
  return id;
}

/** The id of an invitation of one's own house that was just made, alone or as the last of a list. */
async function invited(verb: 'invite' | 'inviteMany' = 'invite'): Promise<string> {
  const { organisation_id: house } = await viewerSettingsOf(arranged.owner, 'responsable63');
  await hub.sql('delete from hub.invitation');
  const line = { organisationId: nodeId('Organisation', house), function: 'PROBATION_OFFICER' };
  const [first, last] = ['une@maillage.example', 'nouvelle@maillage.example'];
  const [input, list] = [{ ...line, email: last }, [first, last].map((email) => ({ ...line, email }))];
  if (verb === 'invite') await ask('responsable63', verb, 'InviteInput', input);
  else await ask('responsable63', verb, 'InviteManyInput', { invitations: list });
  const [made] = await hub.sql<{ id: string }>('select id from hub.invitation where email = $1', [last]);
  return nodeId('Invitation', made?.id ?? '');
}

const contact = { function: 'Permanence', phone: '04 73 00 00 02', callFirst: false, visibility: 'NETWORK' };

/** The id of a contact of one's own house that has just been added. */
async function addedContact(): Promise<string> {
  const { organisation_id: house } = await viewerSettingsOf(arranged.owner, 'coordination0363');
  const { addContact } = await (
    await hub.as('coordination0363')
  ).data<{ addContact: { contact: { id: string } } }>(
    'mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id } userErrors { code } } }',
    { input: { organisationId: nodeId('Organisation', house), ...contact } },
  );
  return addContact.contact.id;
}

/** A judgment in a draft of one's own. */
async function ownEnclosure(): Promise<{ readonly id: string }> {
  const officer = await hub.as('spip63');
  return enclosed(officer, (await completeDraft(officer)).id);
}

const keyOf = (id: string): string => parseNodeId(id)?.uuid ?? '';

async function ask(person: DemoKey, mutation: string, type: string, input: object): Promise<void> {
  const data = await (
    await hub.as(person)
  ).data<Record<string, { userErrors: { code: string }[] }>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    { input },
  );
  expect(data[mutation]?.userErrors).toEqual([]);
}

/** Who did what to this row, last of all and just now; what the answer told of it is another line. */
async function lastTrace(objectId: string) {
  const [last] = await hub.sql<{ action: string; membership_id: string; organisation_id: string }>(
    `select action, membership_id, organisation_id from hub.audit_event
      where object_id = $1 and action <> 'READ' and at > now() - interval '5 minutes' order by at desc, id desc limit 1`,
    [objectId],
  );
  return last;
}

async function traceOf({ person, action }: Done) {
  const { membership_id, organisation_id } = await viewerSettingsOf(arranged.owner, person);
  return { action, membership_id, organisation_id };
}

const steps = referralActions.filter((action) => !(mutations[action].mutation in untraced));

describe('a step of a referral', () => {
  test.each(steps)('%s', async (action) => {
    const { person, copy, take } = await stepOnCopy(hub, arranged, action);
    const { membership_id } = await viewerSettingsOf(arranged.owner, person);
    // What is shared already is not shared again.
    if (action === 'SHARE_DRAFT')
      await hub.sql('update hub.referral_party set private_to_id = $2 where referral_id = $1', [
        copy.uuid,
        membership_id,
      ]);
    expect((await take())?.codes).toEqual([]);
    const done = { person, action, objectId: copy.uuid };
    expect(await lastTrace(copy.uuid)).toEqual(await traceOf(done));
  });
});

test.each(Object.entries(others))('%s', async (_mutation, act) => {
  const done = await act();
  expect(await lastTrace(done.objectId)).toEqual(await traceOf(done));
});

test('what is refused leaves none', async () => {
  const count = async () => (await hub.sql<{ count: string }>('select count(*) from hub.audit_event'))[0];
  const coordinator = await hub.as('coordination0363');
  const copy = await copyIn(arranged.owner, arranged.cases.followed, 'ACTIVE');
  const before = await count();
  const refused = await attempt(
    coordinator,
    steps
      .filter((action) => !transitionOf(action).from.some((status) => status === 'ACTIVE'))
      .map((action) => ({ action, id: copy.id, version: versionOfCopies, name: copy.uuid })),
  );
  expect(refused.every(({ codes }) => codes.length > 0)).toBe(true);
  expect(await count()).toEqual(before);
});
