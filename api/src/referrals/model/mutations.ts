import { newId, nodeId } from '../../ids.ts';
import type { Draft, Step } from './case.ts';
import type { Action } from './specification.ts';
import { psychologist } from './words.ts';
import type { Person, Service } from './words.ts';

/** What the hub calls the services and people that steps name. */
export interface Places {
  readonly services: Readonly<Record<Service, string>>;
  readonly people: Readonly<Partial<Record<Person, string>>>;
}

const names: Readonly<Record<Action, string>> = {
  SAVE_DRAFT: 'saveReferralDraft',
  SHARE_DRAFT: 'shareReferralDraft',
  DISCARD: 'discardReferralDraft',
  SUBMIT: 'submitReferral',
  ENTER: 'enterReferral',
  ACKNOWLEDGE: 'acknowledgeReferral',
  REQUEST_INFORMATION: 'requestReferralInformation',
  PROVIDE_INFORMATION: 'provideReferralInformation',
  ACCEPT: 'acceptReferral',
  WAITLIST: 'waitlistReferral',
  DECLINE: 'declineReferral',
  WITHDRAW: 'withdrawReferral',
  WITHDRAW_ENTRY: 'withdrawEntry',
  REDIRECT: 'redirectReferral',
  ACCEPT_REDIRECTION: 'answerRedirection',
  REFUSE_REDIRECTION: 'answerRedirection',
  SCHEDULE_INTAKE: 'scheduleIntake',
  START: 'startReferral',
  SUSPEND: 'suspendReferral',
  RESUME: 'resumeReferral',
  COMPLETE: 'completeReferral',
  END_EARLY: 'endReferralEarly',
  REOPEN: 'reopenReferral',
  ACKNOWLEDGE_OUTCOME: 'acknowledgeOutcome',
  RECORD_CONSENT: 'recordConsent',
  RECORD_WITHDRAWAL: 'recordConsent',
  CORRECT_DETAILS: 'updateParticipant',
  CORRECT_SAFETY: 'correctReferral',
  CORRECT_IDENTITY: 'correctReferral',
  CORRECT_MEASURE: 'correctReferral',
  CORRECT_MODULES: 'correctReferral',
  CORRECT_CIRCUMSTANCES: 'correctReferral',
  CORRECT_URGENCY: 'correctReferral',
  CORRECT_ENTRY: 'correctReferral',
  SEND_ENCLOSURE: 'sendEnclosure',
  WITHDRAW_ENCLOSURE: 'withdrawEnclosure',
  CHANGE_HOUSING_PARTNER: 'changePartner',
  CHANGE_HEALTH_PARTNER: 'changePartner',
  CHANGE_CLINICIAN: 'changeClinician',
  DECLINE_HOUSING: 'declinePart',
  DECLINE_HEALTH: 'declinePart',
  HAND_OVER: 'handOverReferral',
  WITHDRAW_HANDOVER: 'withdrawHandover',
  ACCEPT_HANDOVER: 'answerHandover',
  REFUSE_HANDOVER: 'answerHandover',
  ASSIGN: 'assignReferral',
  ADD_STATUS_UPDATE: 'addStatusUpdate',
  SEND_MESSAGE: 'sendMessage',
};

/** The mutation of a step, and the type of what it takes. */
export function mutationOf(action: Action): { readonly name: string; readonly input: string } {
  const name = names[action];
  const input = name === 'saveReferralDraft' ? 'ReferralDraft' : `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return { name, input: `${input}Input` };
}

/** What a step is given besides the referral and its version. */
export function inputOf(step: Step, draft: Draft | null, key: string, places: Places): object {
  const { services, people } = places;
  const note = step.word ? { note: 'Un mot à part.' } : {};
  switch (step.action) {
    case 'SAVE_DRAFT':
      return { draftStep: 4, ...(step.completes && draft !== null && completionOf(draft, places)) };
    case 'SHARE_DRAFT':
    case 'DISCARD':
      return {};
    case 'SUBMIT':
    case 'ENTER':
      return { idempotencyKey: key };
    case 'REQUEST_INFORMATION':
      return { question: 'Quelle audience ?' };
    case 'PROVIDE_INFORMATION':
      return { answer: 'Celle de mardi.' };
    case 'ACCEPT':
      return {
        ...note,
        partners: step.partners.map(([module, service]) => ({ module, organisationId: services[service] })),
        ...(step.assign && { clinicianId: people[psychologist] }),
      };
    case 'DECLINE':
      return { ...note, reason: 'NO_CAPACITY' };
    case 'WITHDRAW':
      return { ...note, reason: 'MEASURE_ENDED' };
    case 'WITHDRAW_ENTRY':
      return { ...note, reason: 'ENTERED_TWICE' };
    case 'REDIRECT':
      return { recipientId: services[step.cpca], note: 'Plus près de chez la personne.' };
    case 'ACCEPT_REDIRECTION':
      return { ...note, accept: true };
    case 'REFUSE_REDIRECTION':
      return { accept: false, note: 'Complet jusqu’en mars.' };
    case 'SCHEDULE_INTAKE':
      return { ...note, at: anAppointment(step.toCome), confirmed: ['at'] };
    case 'SUSPEND':
      return { ...note, reason: 'HEALTH' };
    case 'END_EARLY':
      return { reason: 'ABSENCES', report: 'Trois absences.' };
    case 'REOPEN':
      return { ...note, reason: 'MISTAKE' };
    case 'RECORD_CONSENT':
      return { kind: step.yes ? 'CONSENTED' : 'INFORMED', manner: 'PHONE' };
    case 'RECORD_WITHDRAWAL':
      return { kind: 'WITHDRAWN', manner: 'ORAL' };
    case 'CORRECT_DETAILS':
      return { phone: anotherPhone() };
    case 'CORRECT_SAFETY':
      return { safetyConstraints: [step.correction] };
    case 'CORRECT_IDENTITY':
      return { usageName: `Girard-Noël ${another()}` };
    case 'CORRECT_MEASURE':
      return { supervisedById: services[step.spip] };
    case 'CORRECT_MODULES':
      return { modules: step.asked };
    case 'CORRECT_CIRCUMSTANCES':
      return { circumstances: `Travaille de jour, équipe ${another()}.` };
    case 'CORRECT_URGENCY':
      return { urgent: false };
    case 'CORRECT_ENTRY':
      return { receivedOn: daysAgo(2 + (Number(another()) % 300)) };
    case 'SEND_ENCLOSURE':
      return { attachmentId: nodeId('Attachment', newId('Attachment')), kind: 'JUDGMENT' };
    case 'WITHDRAW_ENCLOSURE':
      return { enclosureId: nodeId('Enclosure', newId('Enclosure')), reason: 'WRONG_PERSON' };
    case 'CHANGE_HOUSING_PARTNER':
      return { ...note, module: 'HOUSING', organisationId: services[step.taker] };
    case 'CHANGE_HEALTH_PARTNER':
      return { ...note, module: 'PSYCHOLOGICAL_SUPPORT', organisationId: services[step.taker] };
    case 'DECLINE_HOUSING':
      return { module: 'HOUSING', reason: 'Plus de place avant mars.' };
    case 'DECLINE_HEALTH':
      return { module: 'PSYCHOLOGICAL_SUPPORT', reason: 'Plus de créneau.' };
    case 'CHANGE_CLINICIAN':
      return { ...note, clinicianId: people[psychologist] };
    case 'HAND_OVER':
      return { organisationId: services[step.handTo], note: 'La personne déménage.' };
    case 'ACCEPT_HANDOVER':
      return { ...note, accept: true };
    case 'REFUSE_HANDOVER':
      return { accept: false, note: 'Elle reste chez vous.' };
    case 'ASSIGN':
      return {
        ...note,
        assigneeId: step.charge && people[step.charge],
        insteadOfId: step.seenInCharge && people[step.seenInCharge],
      };
    case 'ADD_STATUS_UPDATE':
      return { note: 'Pour quelques-uns.', audience: step.audience };
    case 'SEND_MESSAGE':
      return { text: 'Est-ce que mardi convient ?', audience: step.audience, idempotencyKey: key };
    default:
      return note;
  }
}

/** In three days, or an hour ago. */
const anAppointment = (toCome: boolean): string =>
  new Date(Date.now() + (toCome ? 3 * 86_400_000 : -3_600_000)).toISOString();

let others = 0;
/** What nobody said before: the same once more would be no correction. */
const another = (): string => String((others += 1));
const anotherPhone = (): string => `04 73 ${another().padStart(6, '0')}`;

const person = {
  birthName: 'Girard',
  usageName: 'Girard-Noël',
  firstName: 'Bastien',
  birthDate: '1987-11-04',
  sex: 'MALE',
  residence: 'NO_FIXED_HOME',
  residencePlace: 'chez son frère',
  phone: '06 39 98 41 27',
  phoneOwner: 'son frère',
  secondPhone: '04 73 98 00 27',
  secondPhoneOwner: 'son employeur',
  email: 'bastien.girard@exemple.fr',
  voicemailAllowed: true,
  language: 'français',
  interpreterNeeded: false,
  accessNeeds: ['HEARING', 'OTHER'],
  accessNeedNote: 'Langue des signes.',
  availability: ['TUESDAY_EVENING'],
  mobility: ['OWN_VEHICLE'],
  contactBy: ['SMS'],
} as const;

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const yesterday = (): string => daysAgo(1);

const communes: Readonly<Partial<Record<Service, string>>> = {
  'anef-63': '63113',
  'anef-vallee-du-rhone': '26362',
};

/** A draft as the form sends it, without what this sender leaves out. */
export function draftInput(draft: Draft, { services }: Places): object {
  const { basis, orderedBy, supervisedBy, recipient, local, modules, lacks, entry } = draft;
  const whole = {
    ...person,
    ...(entry !== null && {
      ...(entry.sender === null
        ? { origin: 'PERSON' }
        : { origin: 'PARTNER', referrerId: services[entry.sender], referrerName: 'Maître Roy' }),
      ...{ receivedVia: 'PHONE', receivedOn: yesterday(), receivedBy: 'Lina Marchal' },
    }),
    commune: communes[local],
    draftStep: 3,
    legalBasis: basis === 'ordered' ? 'PROBATIONARY_SUSPENDED_SENTENCE' : 'VOLUNTARY',
    ...(basis === 'ordered' && {
      prosecutionNumber: '26 327 000 118',
      decidedOn: '2026-01-22',
      finalOn: '2026-02-02',
      measureStart: '2026-02-03',
      measureEnd: '2028-06-08',
      hearingDate: '2031-12-15',
    }),
    orderedById: orderedBy && services[orderedBy],
    supervisedById: supervisedBy && services[supervisedBy],
    recipientId: recipient && services[recipient],
    recipientReason: recipient && 'La personne y a sa famille.',
    personInformation: basis === 'volunteer who agreed' ? 'CONSENTED' : 'INFORMED',
    modules,
    circumstances: 'Travaille de nuit, libre à partir de 14 h.',
    safetyConstraints: ['NO_CONTACT'],
    urgent: basis === 'ordered',
  };
  return Object.fromEntries(Object.entries(whole).filter(([field]) => !lacks.includes(field)));
}

/** The fields that a draft lacked, as it would have contained them. */
function completionOf(draft: Draft, places: Places): object {
  const whole = Object.entries(draftInput({ ...draft, lacks: [] }, places));
  return Object.fromEntries(whole.filter(([field]) => draft.lacks.includes(field)));
}
