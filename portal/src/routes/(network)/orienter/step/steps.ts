import { m } from '#lib/paraglide/messages.js';
import { measures } from '../frame/frame.ts';

/** The steps of the form. */
export type StepNumber = 1 | 2 | 3 | 4;

export const stepNumbers: readonly StepNumber[] = [1, 2, 3, 4];

/** The names of the steps, in order. */
export function stepLabels(): readonly string[] {
  return [
    m.orienter_step_frame(),
    m.orienter_step_person(),
    m.orienter_step_needs(),
    m.orienter_step_sending(),
  ];
}

/** The step that a number means; the first for any other number. */
export function stepOf(number: number): StepNumber {
  return stepNumbers.find((step) => step === number) ?? 1;
}

/** Where a step of a draft stands. Nothing of the person is in an address. */
export function stepAddress(id: string, step: StepNumber): string {
  return `/orienter/${encodeURIComponent(id)}/${step}`;
}

export function receiptAddress(id: string): string {
  return `/orienter/${encodeURIComponent(id)}/accuse`;
}

/** A group of choices is reached at its first choice; every other field at its own control. */
const firstChoices: Readonly<Record<string, string>> = {
  origin: 'origin-PARTNER',
  receivedVia: 'receivedVia-LETTER',
  legalBasis: `legalBasis-${measures[0]}`,
  sex: 'sex-MALE',
  voicemailAllowed: 'voicemailAllowed-yes',
  modules: 'modules-HOUSING',
  recipientId: 'recipientId-0',
};

/** In the order in which they stand. */
const fieldsOf: Readonly<Record<StepNumber, readonly string[]>> = {
  1: [
    'origin',
    'referrerId',
    'referrerName',
    'receivedVia',
    'receivedOn',
    'receivedBy',
    'legalBasis',
    'orderedById',
    'supervisedById',
    'prosecutionNumber',
    'hearingDate',
    'decidedOn',
    'finalOn',
    'measureStart',
    'measureEnd',
  ],
  2: [
    'birthName',
    'usageName',
    'firstName',
    'birthDate',
    'sex',
    'residence',
    'commune',
    'residencePlace',
    'phone',
    'email',
    'phoneOwner',
    'secondPhone',
    'secondPhoneOwner',
    'voicemailAllowed',
    'language',
    'accessNeeds',
    'accessNeedNote',
    'availability',
    'mobility',
    'contactBy',
    'personInformation',
  ],
  3: ['modules', 'circumstances'],
  4: ['recipientId', 'recipientReason', 'safetyConstraints'],
};

/** Every field of the form, in the order in which they stand. */
export const formOrder: readonly string[] = stepNumbers.flatMap((step) => fieldsOf[step]);

/** The step that asks for a field; the last one for what none of the others asks. */
export function stepAsking(field: string): StepNumber {
  return ([1, 2, 3] as const).find((step) => fieldsOf[step].includes(field)) ?? 4;
}

/** Where a field of a draft stands: at its step, at its own control. */
export function fieldAddress(id: string, field: string): string {
  return `${stepAddress(id, stepAsking(field))}#${controlOf(field)}`;
}

/** The id of the control to which an error leads. */
export function controlOf(field: string): string {
  return firstChoices[field] ?? field;
}
