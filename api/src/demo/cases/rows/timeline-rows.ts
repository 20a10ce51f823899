import { bitsOf } from '../../../access/index.ts';
import type { ReferralAction, ReferralStatus } from '../../../access/index.ts';
import { newId } from '../../../ids.ts';
import { audienceOf, wholeCase } from '../../../referrals/index.ts';
import type { DemoNetwork } from '../network.ts';
import type { AgentKey, CasePlan, StepName } from '../plan.ts';
import type { TakenStep } from './steps.ts';

/** What is said where a step cannot go without a word and the plan has none. */
const usualNotes: Readonly<Partial<Record<StepName, string>>> = {
  REQUEST_INFORMATION: 'Pouvez-vous préciser les disponibilités de la personne ?',
  PROVIDE_INFORMATION: 'Disponible en semaine à partir de 17 h.',
  END_EARLY: 'Ne se présente plus ; bilan transmis à qui suit la mesure.',
  COMPLETE: 'Étapes prévues suivies, sur déclaration de l’équipe.',
};

/** The lines of a case, in their order: each step, the word beside it as a line for fewer, the team's later word. */
export function timelineRows(
  plan: CasePlan,
  referralId: string,
  steps: readonly TakenStep[],
  network: DemoNetwork,
  now: Date,
): readonly object[] {
  const write = (line: Line): object => {
    const author = network.agent(line.author);
    return {
      id: newId(),
      referral_id: referralId,
      at: line.at,
      action: line.action,
      from_status: line.from ?? null,
      to_status: line.to ?? null,
      author_id: author.membershipId,
      author_name: author.name,
      author_function: author.function,
      author_organisation_id: author.organisationId,
      note: line.note ?? null,
      audience: line.audience,
    };
  };
  const lines = steps.flatMap((step, index): readonly Line[] => {
    const { name: action, at, author, to } = step;
    const from = steps[index - 1]?.to ?? 'DRAFT';
    const audience = audienceOf(action);
    const note = plan.notes?.[action] ?? usualNotes[action];
    const line: Line = { at, author, action, from, to, audience };
    return note === undefined
      ? [line]
      : [line, { at, author, action: 'ADD_STATUS_UPDATE', note, audience: wholeCase }];
  });
  const word = laterWord(plan, steps, now);
  return [...lines, ...(word === null ? [] : [word])].map(write);
}

interface Line {
  readonly at: Date;
  readonly author: AgentKey;
  readonly action: ReferralAction;
  readonly from?: ReferralStatus;
  readonly to?: ReferralStatus;
  readonly note?: string;
  readonly audience: number;
}

/** What the team adds between the last step and now. */
function laterWord({ word }: CasePlan, steps: readonly TakenStep[], now: Date): Line | null {
  const last = steps.at(-1);
  if (word === undefined || last === undefined) return null;
  return {
    at: new Date(last.at.getTime() + (now.getTime() - last.at.getTime()) * 0.7),
    author: last.author,
    action: 'ADD_STATUS_UPDATE',
    note: word,
    audience: wholeCase | bitsOf(['clinician']),
  };
}
