import { SafetyConstraintValues } from '#lib/graphql/generated/enums.ts';
import type { DraftFieldsFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { readFrame, typedFrame } from './frame.ts';
import { readNeeds, typedNeeds } from './needs.ts';
import { readPerson, typedPerson } from './person.ts';
import { Gathering, type Problem, type Reading } from '#lib/form/reading.ts';
import type { StepNumber } from './steps.ts';
import { many, text, typedFrom, type Typed } from '#lib/form/typed.ts';

/** The longest reason for another CPCA, in characters. */
export const longestReason = 500;

/** Reads step 4. Whether a reason is needed the API knows: it depends on the department of the person. */
export function readSending(typed: Typed): Reading {
  const found = new Gathering();
  found.keep('safetyConstraints', [...many(typed, 'safetyConstraints', SafetyConstraintValues)]);
  const recipient = text(typed, 'recipientId');
  if (recipient) found.keep('recipientId', recipient);
  else found.refuse('recipientId', m.orienter_error_recipient());
  const reason = text(typed, 'recipientReason');
  if (reason.length > longestReason)
    found.refuse('recipientReason', m.orienter_error_recipient_reason_long());
  else found.keep('recipientReason', reason);
  return found.reading();
}

/** Safety and recipient of a draft as the form shows them; without a choice yet, the CPCA of the commune. */
export function typedSending(draft: DraftFieldsFragment, competent: string | null): Typed {
  return typedFrom({
    safetyConstraints: draft.safetyConstraints ?? [],
    recipientId: draft.recipient?.id ?? competent,
    recipientReason: draft.recipientReason,
  });
}

/** What an earlier step still lacks before the draft can be sent. */
export interface Missing extends Problem {
  readonly step: StepNumber;
}

/** Reads the whole draft again, as the steps would: one may have come here by the address bar. */
export function missingFrom(draft: DraftFieldsFragment): readonly Missing[] {
  const commune = draft.participant?.commune;
  const steps: readonly (readonly [StepNumber, Reading])[] = [
    [1, readFrame(typedFrame(draft), draft)],
    [
      2,
      readPerson(typedPerson(draft), commune ? { kind: 'known', insee: commune.insee } : { kind: 'empty' }),
    ],
    [3, readNeeds(typedNeeds(draft))],
  ];
  return steps.flatMap(([step, { problems }]) => problems.map((problem) => ({ ...problem, step })));
}
