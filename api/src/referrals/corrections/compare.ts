import type { EntityManager } from '@mikro-orm/postgresql';
import { correctedFields, correctionSteps } from '../../access/index.ts';
import type { CorrectedField, ReferralAction } from '../../access/index.ts';
import { CommuneEntity, OrganisationEntity } from '../../directory/index.ts';
import type { KeyOf } from '../../names.types.ts';
import { oneLine } from '../../text-checks.ts';
import { chosen, emptied } from '../drafting/optional-input.ts';
import { communeMeant } from '../drafting/residence.ts';
import type { Step } from '../lifecycle/take-step.ts';
import { ParticipantEntity } from '../referral.entity.ts';
import type { ReferralEntity } from '../referral.entity.ts';
import type { CorrectReferralInput } from './correction.inputs.ts';

/** One field that differs from what is there. */
export interface FieldChange {
  readonly field: CorrectedField;
  readonly before: unknown;
  readonly after: unknown;
}

/** What would differ; no change at all where all that was given is there already. */
export interface Compared {
  readonly person: ParticipantEntity;
  readonly ofPerson: Partial<ParticipantEntity>;
  readonly ofReferral: Partial<ReferralEntity>;
  readonly changes: readonly FieldChange[];
}

/** The steps that an input asks for: those of the fields that it names, whether or not they differ. */
export function stepsAsked(input: CorrectReferralInput): readonly ReferralAction[] {
  const named = Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const asked = correctedFields.filter(({ field }) => named.some((name) => fieldOf(name) === field));
  return inOrder(asked.map(({ step }) => step));
}

/** The steps that are taken: those of the fields that differ. */
export const stepsOf = (changes: readonly FieldChange[]): readonly ReferralAction[] =>
  inOrder(changes.map(({ field }) => field.step));

const inOrder = (steps: readonly ReferralAction[]): readonly ReferralAction[] =>
  correctionSteps.filter((step) => steps.includes(step));

/** The field that an input is about: `orderedById` is about `orderedBy`. */
export const fieldOf = (input: string): string => input.replace(/Id$/, '');

/** What there is to correct; null where the viewer lost sight of the person while they waited for who acted first. */
export async function compare({ em, entity }: Step, input: CorrectReferralInput): Promise<Compared | null> {
  const person = await em.findOne(ParticipantEntity, entity.participant.id);
  if (person === null) return null;
  const ofPerson = differing(person, personMeant(em, input));
  const ofReferral = differing(entity, referralMeant(em, input));
  const changes = correctedFields.flatMap((corrected): readonly FieldChange[] => {
    const [row, changed]: readonly [object, object] =
      corrected.grid.type === 'Participant' ? [person, ofPerson] : [entity, ofReferral];
    if (!Object.hasOwn(changed, corrected.field)) return [];
    return [
      { field: corrected, before: valueIn(row, corrected.field), after: valueIn(changed, corrected.field) },
    ];
  });
  return { person, ofPerson, ofReferral, changes };
}

const valueIn = (row: object, field: string): unknown => (row as Readonly<Record<string, unknown>>)[field];

type Meant<Entity> = { readonly [Key in keyof Entity]?: Entity[Key] | undefined };

function personMeant(em: EntityManager, input: CorrectReferralInput): Meant<ParticipantEntity> {
  const commune = communeMeant(input);
  return {
    birthName: text(oneLine(input.birthName)),
    usageName: text(oneLine(input.usageName)),
    firstName: text(oneLine(input.firstName)),
    birthDate: input.birthDate,
    sex: input.sex,
    residence: input.residence,
    residencePlace: text(input.residencePlace),
    commune: commune ? em.getReference(CommuneEntity, commune) : emptied(commune),
    phone: text(input.phone),
    phoneOwner: text(input.phoneOwner),
    secondPhone: text(input.secondPhone),
    secondPhoneOwner: text(input.secondPhoneOwner),
    email: text(input.email),
    voicemailAllowed: input.voicemailAllowed,
    language: text(input.language),
    interpreterNeeded: input.interpreterNeeded,
    accessNeeds: chosen(input.accessNeeds),
    accessNeedNote: text(input.accessNeedNote),
    availability: chosen(input.availability),
    mobility: chosen(input.mobility),
    contactBy: chosen(input.contactBy),
  };
}

function referralMeant(em: EntityManager, input: CorrectReferralInput): Meant<ReferralEntity> {
  const house = (id: KeyOf<'Organisation'> | null | undefined) =>
    id ? em.getReference(OrganisationEntity, id) : emptied(id);
  return {
    modules: chosen(input.modules),
    legalBasis: input.legalBasis,
    orderedBy: house(input.orderedById),
    supervisedBy: house(input.supervisedById),
    prosecutionNumber: text(input.prosecutionNumber),
    decidedOn: input.decidedOn,
    finalOn: input.finalOn,
    measureStart: input.measureStart,
    measureEnd: input.measureEnd,
    hearingDate: input.hearingDate,
    circumstances: text(input.circumstances),
    urgent: input.urgent === null ? false : input.urgent,
    safetyConstraints: chosen(input.safetyConstraints),
    receivedVia: input.receivedVia,
    receivedOn: input.receivedOn,
  };
}

const text = (value: string | null | undefined): string | null | undefined => (value === '' ? null : value);

/** What of the values meant is not there already. */
function differing<Entity extends object>(row: Entity, meant: Meant<Entity>): Partial<Entity> {
  const found = Object.entries(meant).filter(
    ([field, value]) =>
      value !== undefined &&
      !same(value ?? standsFor[field], valueIn(row, field) ?? standsFor[field], numbers.includes(field)),
  );
  return Object.fromEntries(found) as Partial<Entity>;
}

/** What nothing stands for: to say it is no correction. */
const standsFor: Readonly<Partial<Record<string, string | boolean>>> = {
  residence: 'COMMUNE',
  interpreterNeeded: false,
};

const numbers: readonly string[] = ['phone', 'secondPhone'];

/** Equal, of several words whatever their order, of a telephone number however it is spaced. */
function same(one: unknown, other: unknown, spaced = false): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((word) => other.includes(word));
  }
  if (spaced && typeof one === 'string' && typeof other === 'string') return plain(one) === plain(other);
  return one === other;
}

const plain = (number: string): string => number.replace(/[\s.()-]/g, '');
