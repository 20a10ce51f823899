import type { Draft, Expected, Step } from './case.ts';
import type { Snapshot } from './snapshot.ts';
import { who } from './words.ts';
import type { Person } from './words.ts';

/** A sentence for each thing that happened, so that a history that fails can be read aloud. */
export function describeDraft({
  by,
  entry,
  basis,
  orderedBy,
  supervisedBy,
  recipient,
  local,
  modules,
  lacks,
}: Draft): string {
  const measure =
    basis === 'ordered'
      ? `ordered by ${orderedBy ?? 'nobody'}, supervised by ${supervisedBy ?? 'nobody'}`
      : basis;
  const missing = lacks.length > 0 ? `, without ${lacks.join(' and ')}` : '';
  const of = entry === null ? '' : ` of ${entry.sender ?? 'a person who came alone'}`;
  return `${nameOf(by)} begins a draft${of}: ${measure}, for ${recipient ?? local}, asking ${modules.join(' and ')}${missing}`;
}

/** Who does what, on which of the history's referrals. */
export function describeStep(step: Step): string {
  const details = [
    step.current ? '' : 'based on an older version',
    step.action === 'SUBMIT' || step.action === 'ENTER' ? `with ${step.key}` : '',
    step.action === 'ACCEPT'
      ? [
          ...step.partners.map((one) => one.join(' → ')),
          ...(step.assign ? ['with the psychologist'] : []),
        ].join(', ')
      : '',
    step.action.startsWith('CHANGE_') && step.action !== 'CHANGE_CLINICIAN' ? `to ${step.taker}` : '',
    step.action === 'RECORD_CONSENT' ? (step.yes ? 'they agree' : 'they know') : '',
    step.action === 'SCHEDULE_INTAKE' ? (step.toCome ? 'to come' : 'an hour ago') : '',
    step.action === 'CORRECT_SAFETY' ? `to ${step.correction}` : '',
    step.action === 'CORRECT_MEASURE' ? `to ${step.spip}` : '',
    step.action === 'CORRECT_MODULES' ? `to ${step.asked.join(' and ')}` : '',
    step.action === 'ASSIGN' ? `to ${step.charge ?? 'nobody'}` : '',
    step.action === 'HAND_OVER' ? `to ${step.handTo}` : '',
    step.action === 'REDIRECT' ? `to ${step.cpca}` : '',
    step.action === 'ADD_STATUS_UPDATE' || step.action === 'SEND_MESSAGE'
      ? `for ${step.audience.join(', ')}`
      : '',
    step.action === 'SAVE_DRAFT' && step.completes ? 'with what was missing' : '',
    step.word ? 'with a word' : '',
  ].filter((detail) => detail !== '');
  return `${nameOf(step.who)} does ${step.action} on referral ${step.on + 1}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}

/** What came of a step, in a word. */
export function describeOutcome({ refused, shows }: Pick<Expected, 'refused' | 'shows'>): string {
  return refused.length > 0 ? refused.join(', ') : shows === null ? 'done' : `referral ${shows + 1}`;
}

/** What one person should see and what they do see, where the two differ. */
export function differences(expected: Snapshot | null, got: Partial<Snapshot> | null): readonly string[] {
  if (expected === null || got === null) {
    return (expected === null) === (got === null)
      ? []
      : [`expected ${summaryOf(expected)}, got ${summaryOf(got)}`];
  }
  return (Object.keys(got) as (keyof Snapshot)[]).flatMap((part) => {
    const [one, other] = [JSON.stringify(expected[part]), JSON.stringify(got[part])];
    return one === other ? [] : [`${part}: expected ${one}`, `${' '.repeat(part.length)}       got ${other}`];
  });
}

const summaryOf = (snapshot: Partial<Snapshot> | null): string =>
  snapshot === null ? 'nothing there' : `a referral ${snapshot.status ?? ''}`;

/** A person as the story calls them. */
export const nameOf = (person: Person): string => `${who(person).name} (${person})`;

/** Hub and model differ, and where. */
export class Disagreement extends Error {}
