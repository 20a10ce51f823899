import type { TestClient } from '../../../testing/index.ts';
import type { MutationName } from '../../../names.types.ts';
import type { ReferralAction } from '../../policy/transitions.ts';

/** Changes that are a step of a referral. */
export type StepMutation = (typeof mutations)[ReferralAction]['mutation'];

/** How each step is asked for: its mutation, its input type, and what it needs besides id and version. */
export const mutations = {
  SAVE_DRAFT: { mutation: 'saveReferralDraft', input: 'ReferralDraftInput', more: { draftStep: 2 } },
  SHARE_DRAFT: { mutation: 'shareReferralDraft', input: 'ShareReferralDraftInput', more: {} },
  DISCARD: { mutation: 'discardReferralDraft', input: 'DiscardReferralDraftInput', more: {} },
  SUBMIT: {
    mutation: 'submitReferral',
    input: 'SubmitReferralInput',
    more: { idempotencyKey: 'a-key-of-the-tests' },
  },
  ENTER: {
    mutation: 'enterReferral',
    input: 'EnterReferralInput',
    more: { idempotencyKey: 'a-key-of-the-tests' },
  },
  ACKNOWLEDGE: {
    mutation: 'acknowledgeReferral',
    input: 'AcknowledgeReferralInput',
    more: { note: 'Bien reçu.' },
  },
  REQUEST_INFORMATION: {
    mutation: 'requestReferralInformation',
    input: 'RequestReferralInformationInput',
    more: { question: 'Quelle audience ?' },
  },
  PROVIDE_INFORMATION: {
    mutation: 'provideReferralInformation',
    input: 'ProvideReferralInformationInput',
    more: { answer: 'Celle de mardi.' },
  },
  ACCEPT: { mutation: 'acceptReferral', input: 'AcceptReferralInput', more: {} },
  WAITLIST: { mutation: 'waitlistReferral', input: 'WaitlistReferralInput', more: {} },
  DECLINE: { mutation: 'declineReferral', input: 'DeclineReferralInput', more: { reason: 'NO_CAPACITY' } },
  WITHDRAW: {
    mutation: 'withdrawReferral',
    input: 'WithdrawReferralInput',
    more: { reason: 'MEASURE_ENDED' },
  },
  WITHDRAW_ENTRY: {
    mutation: 'withdrawEntry',
    input: 'WithdrawEntryInput',
    more: { reason: 'ENTERED_TWICE' },
  },
  REDIRECT: {
    mutation: 'redirectReferral',
    input: 'RedirectReferralInput',
    // which CPCA, a hub of its own knows: whoever means to succeed says it
    more: { recipientId: 'nobody', note: 'Plus près de chez la personne.' },
  },
  ACCEPT_REDIRECTION: {
    mutation: 'answerRedirection',
    input: 'AnswerRedirectionInput',
    more: { accept: true },
  },
  REFUSE_REDIRECTION: {
    mutation: 'answerRedirection',
    input: 'AnswerRedirectionInput',
    more: { accept: false, note: 'Complet jusqu’en mars.' },
  },
  SCHEDULE_INTAKE: {
    mutation: 'scheduleIntake',
    input: 'ScheduleIntakeInput',
    more: { at: new Date(Date.now() + 3 * 86_400_000).toISOString(), confirmed: ['at'] },
  },
  START: { mutation: 'startReferral', input: 'StartReferralInput', more: {} },
  SUSPEND: { mutation: 'suspendReferral', input: 'SuspendReferralInput', more: { reason: 'HEALTH' } },
  RESUME: { mutation: 'resumeReferral', input: 'ResumeReferralInput', more: {} },
  COMPLETE: { mutation: 'completeReferral', input: 'CompleteReferralInput', more: {} },
  END_EARLY: {
    mutation: 'endReferralEarly',
    input: 'EndReferralEarlyInput',
    more: { reason: 'ABSENCES', report: 'Trois absences.' },
  },
  REOPEN: { mutation: 'reopenReferral', input: 'ReopenReferralInput', more: { reason: 'MISTAKE' } },
  ACKNOWLEDGE_OUTCOME: { mutation: 'acknowledgeOutcome', input: 'AcknowledgeOutcomeInput', more: {} },
  RECORD_CONSENT: {
    mutation: 'recordConsent',
    input: 'RecordConsentInput',
    more: { kind: 'CONSENTED', manner: 'PHONE' },
  },
  RECORD_WITHDRAWAL: {
    mutation: 'recordConsent',
    input: 'RecordConsentInput',
    more: { kind: 'WITHDRAWN', manner: 'ORAL' },
  },
  CORRECT_DETAILS: {
    mutation: 'updateParticipant',
    input: 'UpdateParticipantInput',
    more: { phone: '04 73 00 00 01' },
  },
  CORRECT_SAFETY: {
    mutation: 'correctReferral',
    input: 'CorrectReferralInput',
    more: { safetyConstraints: ['PLACES_TO_AVOID'] },
  },
  CORRECT_IDENTITY: {
    mutation: 'correctReferral',
    input: 'CorrectReferralInput',
    more: { usageName: 'Girard-Noël' },
  },
  CORRECT_MEASURE: {
    mutation: 'correctReferral',
    input: 'CorrectReferralInput',
    more: { prosecutionNumber: '26 327 000 999' },
  },
  CORRECT_MODULES: {
    mutation: 'correctReferral',
    input: 'CorrectReferralInput',
    // those that partners take in, and not the others
    more: { modules: ['HOUSING', 'PSYCHOLOGICAL_SUPPORT'] },
  },
  CORRECT_CIRCUMSTANCES: {
    mutation: 'correctReferral',
    input: 'CorrectReferralInput',
    more: { circumstances: 'Travaille de jour désormais.' },
  },
  CORRECT_URGENCY: {
    mutation: 'correctReferral',
    input: 'CorrectReferralInput',
    more: { urgent: false },
  },
  CORRECT_ENTRY: {
    mutation: 'correctReferral',
    input: 'CorrectReferralInput',
    more: { receivedVia: 'PHONE' },
  },
  // likewise, which file
  SEND_ENCLOSURE: {
    mutation: 'sendEnclosure',
    input: 'SendEnclosureInput',
    more: { attachmentId: 'nobody', kind: 'JUDGMENT' },
  },
  // which, likewise
  WITHDRAW_ENCLOSURE: {
    mutation: 'withdrawEnclosure',
    input: 'WithdrawEnclosureInput',
    more: { enclosureId: 'nobody', reason: 'WRONG_PERSON' },
  },
  // to whom, a hub of its own knows: whoever means to succeed says it
  CHANGE_HOUSING_PARTNER: {
    mutation: 'changePartner',
    input: 'ChangePartnerInput',
    more: { module: 'HOUSING', organisationId: 'nobody' },
  },
  CHANGE_HEALTH_PARTNER: {
    mutation: 'changePartner',
    input: 'ChangePartnerInput',
    more: { module: 'PSYCHOLOGICAL_SUPPORT', organisationId: 'nobody' },
  },
  CHANGE_CLINICIAN: {
    mutation: 'changeClinician',
    input: 'ChangeClinicianInput',
    more: { clinicianId: 'nobody' },
  },
  DECLINE_HOUSING: {
    mutation: 'declinePart',
    input: 'DeclinePartInput',
    more: { module: 'HOUSING', reason: 'Complet.' },
  },
  DECLINE_HEALTH: {
    mutation: 'declinePart',
    input: 'DeclinePartInput',
    more: { module: 'PSYCHOLOGICAL_SUPPORT', reason: 'Complet.' },
  },
  HAND_OVER: {
    mutation: 'handOverReferral',
    input: 'HandOverReferralInput',
    more: { organisationId: 'nobody', note: 'La personne déménage.' },
  },
  WITHDRAW_HANDOVER: { mutation: 'withdrawHandover', input: 'WithdrawHandoverInput', more: {} },
  ACCEPT_HANDOVER: { mutation: 'answerHandover', input: 'AnswerHandoverInput', more: { accept: true } },
  REFUSE_HANDOVER: {
    mutation: 'answerHandover',
    input: 'AnswerHandoverInput',
    more: { accept: false, note: 'La personne reste dans votre ressort.' },
  },
  // to nobody, as it is already: whoever means a change says to whom
  ASSIGN: { mutation: 'assignReferral', input: 'AssignReferralInput', more: { assigneeId: null } },
  ADD_STATUS_UPDATE: {
    mutation: 'addStatusUpdate',
    input: 'AddStatusUpdateInput',
    more: { note: 'Pour la coordination.', audience: ['COORDINATOR'] },
  },
} as const satisfies Readonly<
  Record<ReferralAction, { readonly mutation: MutationName; readonly input: string; readonly more: object }>
>;

interface Attempt {
  readonly action: ReferralAction;
  readonly id: string;
  readonly version: number;
  /** tells attempts on one action apart, and is the key of a submission */
  readonly name: string;
  /** what the step needs besides, where the usual will not do */
  readonly more?: object;
}

/** What came of an attempt: the answer as it is written, and what it says. */
export interface Attempted {
  readonly text: string;
  readonly codes: readonly string[];
  readonly status: string | null;
}

interface Payload {
  readonly referral?: { readonly status: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

/** As many steps as one operation may have aliases, and some to spare. */
const atATime = 32;

/** Takes several steps one after the other, many in one request, and gives what came of each, in order. */
export async function attempt(
  client: TestClient,
  attempts: readonly Attempt[],
): Promise<readonly Attempted[]> {
  const taken: Attempted[] = [];
  for (let from = 0; from < attempts.length; from += atATime) {
    taken.push(...(await attemptTogether(client, attempts.slice(from, from + atATime))));
  }
  return taken;
}

async function attemptTogether(
  client: TestClient,
  attempts: readonly Attempt[],
): Promise<readonly Attempted[]> {
  const variables = Object.fromEntries(attempts.map((one, index) => [`input${index}`, inputOf(one)]));
  const declared = attempts.map(({ action }, index) => `$input${index}: ${mutations[action].input}!`);
  const fields = attempts.map(({ action }, index) => `step${index}: ${field(action, `$input${index}`)}`);
  const data = await client.data<Record<string, Payload>>(
    `mutation (${declared.join(', ')}) { ${fields.join(' ')} }`,
    variables,
  );
  return attempts.map((_, index) => {
    const payload = data[`step${index}`]!;
    return {
      text: JSON.stringify(payload),
      codes: payload.userErrors.map(({ code }) => code),
      status: payload.referral?.status ?? null,
    };
  });
}

function inputOf({ action, id, version, name, more }: Attempt): object {
  return {
    id,
    version,
    ...mutations[action].more,
    ...((action === 'SUBMIT' || action === 'ENTER') && { idempotencyKey: `key-${name}` }),
    ...more,
  };
}

function field(action: ReferralAction, input: string): string {
  const read = action === 'DISCARD' ? 'discarded' : 'referral { id version status }';
  return `${mutations[action].mutation}(input: ${input}) { ${read} userErrors { code field message } }`;
}

/** The document of one step. */
export function stepDocument(action: ReferralAction): string {
  return `mutation ($input: ${mutations[action].input}!) { ${field(action, '$input')} }`;
}
