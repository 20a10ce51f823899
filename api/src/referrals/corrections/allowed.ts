import { DateTime } from 'luxon';
import { correctedFields } from '../../access/index.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { incomplete } from '../drafting/incomplete.ts';
import { draftOf } from '../drafting/submit.ts';
import { unusualDays } from '../deadlines/index.ts';
import type { Step } from '../lifecycle/take-step.ts';
import type { Confirmed } from '../referral.inputs.ts';
import { matchOf } from '../persons/person-match.ts';
import { fieldOf, stepsOf } from './compare.ts';
import type { Compared, FieldChange } from './compare.ts';

/**
 * What is wrong with a case once it is corrected: all that would have kept it from being sent, of what the steps are about,
 * and what a correction would turn it into that is another case.
 * @param takenIn the modules that partners take in
 * @param confirmed the fields whose unusual value is meant
 */
export function wrongOnceCorrected(
  step: Step,
  { person, ofReferral, changes }: Compared,
  takenIn: readonly string[],
  confirmed: Confirmed,
): readonly Refusal[] {
  const { entity, now } = step;
  const today = DateTime.fromJSDate(now, { zone: 'Europe/Paris' });
  const routing = { recipientId: entity.recipient?.id ?? null, coordinatorIds: [], elsewhere: false };
  const otherCase = [...otherBasis(changes), ...otherPerson(changes)];
  if (otherCase.length > 0) return otherCase;
  const wrong = [
    ...incomplete(draftOf(step, person, routing), today).filter(isAbout(changes)),
    ...(takenIn.every((module) => entity.modules.includes(module))
      ? []
      : [refusals.invalid('modules', says.moduleIsTakenIn)]),
  ];
  // first what cannot be, then what seldom is
  return wrong.length > 0 ? wrong : unusualDays(ofReferral, null, confirmed, today);
}

/** Of a case that lacked something when it was sent, a correction of something else is not refused. */
function isAbout(changes: readonly FieldChange[]): (refusal: Refusal) => boolean {
  const steps = stepsOf(changes);
  const about = correctedFields.filter(({ step }) => steps.includes(step));
  return (refusal) => about.some(({ field }) => field === fieldOf(refusal.field ?? ''));
}

const changeOf = (changes: readonly FieldChange[], field: string): FieldChange | undefined =>
  changes.find((change) => change.field.field === field);

/** Whether someone comes of their own accord decides who reads the case, by their agreement: that is another case. */
function otherBasis(changes: readonly FieldChange[]): readonly Refusal[] {
  const basis = changeOf(changes, 'legalBasis');
  return basis !== undefined && (basis.before === 'VOLUNTARY') !== (basis.after === 'VOLUNTARY')
    ? [refusals.invalid('legalBasis', says.voluntaryStays)]
    : [];
}

/**
 * A name is spelled otherwise, a date has another digit. Where names and birth are all other ones, and nothing of them is
 * near, it is somebody else, whose case would be read by whoever follows this one.
 */
function otherPerson(changes: readonly FieldChange[]): readonly Refusal[] {
  const [birthName, firstName, birthDate] = ['birthName', 'firstName', 'birthDate'].map((field) =>
    changeOf(changes, field),
  );
  if (!birthName || !firstName || !birthDate) return [];
  const person = (when: 'before' | 'after') => ({
    birthName: word(birthName[when]),
    usageName: null,
    firstName: word(firstName[when]),
    birthDate: word(birthDate[when]),
  });
  return matchOf(person('before'), person('after')) === null
    ? [refusals.invalid('birthName', says.anotherPerson)]
    : [];
}

const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);
