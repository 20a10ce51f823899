import type { EntityManager } from '@mikro-orm/postgresql';
import { DateTime } from 'luxon';
import type { ReferralAction } from '../../access/index.ts';
import { CommuneEntity } from '../../directory/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { UpdateParticipantInput } from './correct.input.ts';
import { malformed } from '../drafting/check-draft.ts';
import { assign, chosen, emptied } from '../drafting/optional-input.ts';
import { ParticipantEntity } from '../referral.entity.ts';
import { uncallable } from '../drafting/plausible.ts';
import { refused, takeStep } from './take-step.ts';
import type { Outcome, Step } from './take-step.ts';

/** What would differ from what is there; nothing where all that was given is there already. */
interface Correction {
  readonly person: ParticipantEntity;
  readonly details: Partial<ParticipantEntity>;
  readonly constraints: string[] | undefined;
}

/**
 * Corrects where and how the person is reached, and what keeps someone safe, while the referral is open. Who may
 * write which of them is said by the grids, and held by the database below this verb. Each of the two leaves a line
 * of its own, for those who read it: whoever does not read the constraints is not told that they changed.
 */
export async function updateParticipant(ctx: HubContext, input: UpdateParticipantInput): Promise<Outcome> {
  const absurd = malformed(input, DateTime.now());
  const wrong = absurd.length > 0 ? absurd : uncallable(input.phone);
  if (wrong.length > 0) return refused(...wrong);
  let correction: Correction | null = null;
  return takeStep(ctx, stepFor(input), input, {
    prepare: (unit) => unknownCommune(unit, input.commune),
    // The same once more, after a lost answer or a double click, finds nothing to correct.
    alreadyDone: async (step) => {
      correction = await compare(step, input);
      return correction !== null && stepsOf(correction).length === 0;
    },
    change: ({ entity }) => {
      if (correction === null) return [];
      assign(correction.person, correction.details);
      assign(entity, { safetyConstraints: correction.constraints });
      return unreachable(correction.person);
    },
    records: () => (correction === null ? [] : stepsOf(correction)),
  });
}

/** The step that is asked for: the constraints alone are a step of their own. */
function stepFor(input: UpdateParticipantInput): ReferralAction {
  const others = Object.entries(input).some(
    ([field, value]) => value !== undefined && !['id', 'version', 'safetyConstraints'].includes(field),
  );
  return input.safetyConstraints === undefined || others ? 'CORRECT_DETAILS' : 'CORRECT_SAFETY';
}

function stepsOf({ details, constraints }: Correction): readonly ReferralAction[] {
  return [
    ...(Object.keys(details).length > 0 ? (['CORRECT_DETAILS'] as const) : []),
    ...(constraints === undefined ? [] : (['CORRECT_SAFETY'] as const)),
  ];
}

/** What there is to correct; null where the viewer lost sight of the person while they waited for who acted first. */
async function compare({ em, entity }: Step, input: UpdateParticipantInput): Promise<Correction | null> {
  const person = await em.findOne(ParticipantEntity, entity.participant.id);
  if (person === null) return null;
  const details = Object.entries(correctedColumns(em, input)).filter(
    ([field, value]) =>
      value !== undefined && !same(value, person[field as keyof ParticipantEntity], field === 'phone'),
  );
  const constraints = chosen(input.safetyConstraints);
  return {
    person,
    details: Object.fromEntries(details),
    constraints: constraints && same(constraints, entity.safetyConstraints) ? undefined : constraints,
  };
}

function correctedColumns(
  em: EntityManager,
  input: UpdateParticipantInput,
): { readonly [Key in keyof ParticipantEntity]?: ParticipantEntity[Key] | undefined } {
  return {
    commune: input.commune ? em.getReference(CommuneEntity, input.commune) : emptied(input.commune),
    phone: text(input.phone),
    email: text(input.email),
    voicemailAllowed: input.voicemailAllowed,
    language: text(input.language),
    interpreterNeeded: input.interpreterNeeded,
    availability: chosen(input.availability),
    mobility: chosen(input.mobility),
    contactBy: chosen(input.contactBy),
  };
}

const text = (value: string | null | undefined): string | null | undefined => (value === '' ? null : value);

/** Equal, of several words whatever their order, of a telephone number however it is spaced. */
function same(one: unknown, other: unknown, spaced = false): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((word) => other.includes(word));
  }
  if (spaced && typeof one === 'string' && typeof other === 'string') return plain(one) === plain(other);
  return one === other;
}

const plain = (number: string): string => number.replace(/[\s.()-]/g, '');

/** What no referral that was sent is without. */
function unreachable({ phone, email, commune }: ParticipantEntity): readonly Refusal[] {
  return [
    ...(phone || email ? [] : [refusals.required('phone', says.giveContact)]),
    ...(commune ? [] : [refusals.required('commune', says.chooseCommune)]),
  ];
}

async function unknownCommune(
  unit: WriteUnit,
  insee: string | null | undefined,
): Promise<readonly Refusal[]> {
  if (!insee) return [];
  const row = await unit.visible
    .selectFrom('visible.commune')
    .select('insee')
    .where('insee', '=', insee)
    .executeTakeFirst();
  return row === undefined ? [refusals.invalid('commune', says.chooseCommune)] : [];
}
