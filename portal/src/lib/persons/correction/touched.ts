import { text, type Typed } from '#lib/form/typed.ts';
import type { CorrectionPart } from './correction.ts';

/** Controls whose answers stand or fall together: whoever changes one of them says all of them anew. */
interface Answer {
  readonly part: CorrectionPart;
  /** The first is that to which a mistake leads. */
  readonly controls: readonly string[];
  /** Beside them, what the form carries unseen to know what its texts mean. */
  readonly unseen?: readonly string[];
  /** What they are in the contract. */
  readonly fields: readonly string[];
}

const single =
  (part: CorrectionPart) =>
  (name: string): Answer => ({ part, controls: [name], fields: [name] });

const house = (name: string): Answer => ({
  ...{ part: 'CORRECT_MEASURE', controls: [name], unseen: [`${name}Label`], fields: [name] },
});

/** All that may be corrected, answer by answer. */
const answers: readonly Answer[] = [
  ...['birthName', 'usageName', 'firstName', 'birthDate', 'sex'].map(single('CORRECT_IDENTITY')),
  ...[['phone', 'phoneOwner'] as const, ['secondPhone', 'secondPhoneOwner'] as const].map((both): Answer => ({
    part: 'CORRECT_DETAILS',
    controls: both,
    fields: both,
  })),
  ...['email', 'voicemailAllowed'].map(single('CORRECT_DETAILS')),
  {
    part: 'CORRECT_DETAILS',
    controls: ['communeText', 'residence', 'residencePlace'],
    unseen: ['commune', 'communeLabel'],
    fields: ['residence', 'residencePlace', 'commune'],
  },
  ...['language', 'interpreterNeeded'].map(single('CORRECT_DETAILS')),
  {
    part: 'CORRECT_DETAILS',
    controls: ['accessNeeds', 'accessNeedNote'],
    fields: ['accessNeeds', 'accessNeedNote'],
  },
  ...['availability', 'mobility', 'contactBy'].map(single('CORRECT_DETAILS')),
  ...['safetyConstraints'].map(single('CORRECT_SAFETY')),
  ...['urgent'].map(single('CORRECT_URGENCY')),
  ...['hearingDate', 'measureStart', 'measureEnd', 'decidedOn', 'finalOn'].map(single('CORRECT_MEASURE')),
  ...['orderedById', 'supervisedById'].map(house),
  ...['prosecutionNumber', 'legalBasis'].map(single('CORRECT_MEASURE')),
  ...['modules'].map(single('CORRECT_MODULES')),
  ...['circumstances'].map(single('CORRECT_CIRCUMSTANCES')),
  ...['receivedVia', 'receivedOn'].map(single('CORRECT_ENTRY')),
];

/** Every field of the form, in the order in which they stand. */
export const correctionOrder: readonly string[] = answers.flatMap(({ fields }) => fields);

/** What the form showed when it was opened, as it carries it. */
export const shownControl = 'shown';

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => Array.isArray(one) && one.every((word) => typeof word === 'string'));

/** What a form that was sent had shown; null where it does not say, and all of it counts as changed. */
export function shownIn(typed: Typed): Typed | null {
  try {
    const shown: unknown = JSON.parse(text(typed, shownControl));
    return isTyped(shown) ? shown : null;
  } catch {
    return null;
  }
}

/** Whether a control says the same in two forms, whatever the order of what is ticked. */
function isSame(one: Typed, other: Typed, control: string): boolean {
  const words = (typed: Typed): string =>
    JSON.stringify(
      (typed[control] ?? [])
        .map((value) => value.replace(/\r\n/g, '\n').trim())
        .filter(Boolean)
        .sort(),
    );
  return words(one) === words(other);
}

const differs = (one: Typed, other: Typed, { controls }: Answer): boolean =>
  controls.some((control) => !isSame(one, other, control));

const touched = (shown: Typed | null, typed: Typed): readonly Answer[] =>
  answers.filter(
    (answer) => typed['part']?.includes(answer.part) && (shown === null || differs(shown, typed, answer)),
  );

/** The fields that were changed in this form, against what it showed: of the others it says nothing. */
export const touchedFields = (shown: Typed | null, typed: Typed): readonly string[] =>
  touched(shown, typed).flatMap(({ fields }) => fields);

/** The controls that were changed here and, to something else, by somebody meanwhile. */
export function contested(now: Typed, shown: Typed | null, typed: Typed): readonly string[] {
  return touched(shown, typed)
    .filter((answer) => (shown === null || differs(shown, now, answer)) && differs(now, typed, answer))
    .flatMap(({ controls }) => controls);
}

/** A form that is shown again: as it was typed where something was, and elsewhere as the case is now. */
export interface ShownAgain {
  readonly typed: Typed;
  /** What it is compared with when it is sent. */
  readonly shown: Typed;
}

/** `told`: whoever typed is told what the case says now, so that sending it once more goes over it. */
export function shownAgain(now: Typed, typed: Typed, told: boolean): ShownAgain {
  const before = shownIn(typed);
  const mine = touched(before, typed);
  const values: Record<string, readonly string[]> = { ...typed };
  const shown: Record<string, readonly string[]> = { ...now };
  for (const answer of answers) {
    for (const control of [...answer.controls, ...(answer.unseen ?? [])]) {
      if (!mine.includes(answer)) values[control] = now[control] ?? [];
      else if (!told && before) shown[control] = before[control] ?? [];
    }
  }
  return { typed: values, shown };
}
