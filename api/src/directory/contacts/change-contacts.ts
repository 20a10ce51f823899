import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { leaveTrace } from '../../audit/index.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { step } from '../../step.ts';
import { malformedKey, oneLine } from '../../text-checks.ts';
import { problemsOf } from './contact-problems.ts';
import { contactSearchText } from './contact-search-text.ts';
import { ContactEntity } from './contact.entity.ts';
import type {
  AddContactInput,
  ContactFields,
  RemoveContactInput,
  UpdateContactInput,
} from './contact.inputs.ts';
import { contactNode, contactRow, mayKeep, relationsToHouse } from './read-contacts.ts';
import type { ContactNode, ContactRow } from './read-contacts.ts';

/** What a change answers: the contact and the house whose it is, or why nothing was changed. */
export interface ContactAnswer {
  readonly contact: ContactNode | null;
  readonly organisationUuid: KeyOf<'Organisation'> | null;
  readonly userErrors: readonly Refusal[];
}

/** Adds a contact to a house: for the house itself and for who coordinates its department. */
export async function addContact(ctx: HubContext, input: AddContactInput): Promise<ContactAnswer> {
  ctx.acting();
  const { organisationId: house } = input;
  const add = async (unit: WriteUnit): Promise<ContactAnswer> => {
    const bits = await relationsToHouse(unit.visible, house);
    if (!mayKeep(bits, 'NETWORK')) return refused(refusals.notFound('organisationId'));
    const { idempotencyKey = null } = input;
    const wrong = [...malformedKey(idempotencyKey), ...wrongFor(bits, input)];
    if (wrong.length > 0) return refused(...wrong);
    const content = written(input);
    const done = await unit.asWriter(async (em) => {
      const earlier = await addedWith(em, house, idempotencyKey);
      if (earlier !== null) return isTheSame(earlier, content) ? earlier.id : refusals.keyReused();
      const added = newId('Contact');
      await makeRoomForFirst(em, house, added, input);
      em.create(ContactEntity, {
        ...{ id: added, version: 1, organisationId: house, idempotencyKey },
        ...content,
      });
      await em.flush();
      await keepTrace(em, ctx, 'ADD_CONTACT', added);
      return added;
    });
    return typeof done === 'string' ? answered(unit, house, done) : refused(done);
  };
  return unlessNamedAtOnce(() => ctx.write(add));
}

/** The contact of a house that a key has added; two requests with one key take their turn here. */
async function addedWith(
  em: EntityManager,
  organisationId: KeyOf<'Organisation'>,
  idempotencyKey: string | null,
): Promise<ContactEntity | null> {
  if (idempotencyKey === null) return null;
  oneAtATime(em, organisationId, idempotencyKey);
  return em.findOne(ContactEntity, { organisationId, idempotencyKey });
}

/** Whether a contact still says what is to be added now: answered as added, anything else would be lost unheard. */
const isTheSame = (earlier: ContactEntity, content: ReturnType<typeof written>): boolean =>
  Object.entries(content).every(([field, value]) => earlier[field as keyof typeof content] === value);

/** Changes a contact. Of two who do so at once, the second is told and nothing of the first is lost. */
export async function updateContact(ctx: HubContext, input: UpdateContactInput): Promise<ContactAnswer> {
  return changingOne(
    ctx,
    input,
    (bits) => wrongFor(bits, input),
    async (em, entity) => {
      await makeRoomForFirst(em, entity.organisationId, entity.id, input);
      em.assign(entity, written(input));
      await em.flush();
      await keepTrace(em, ctx, 'UPDATE_CONTACT', entity.id);
    },
  );
}

/** Removes a contact; that there was one is kept in the journal, without a word of it. */
export async function removeContact(ctx: HubContext, input: RemoveContactInput): Promise<ContactAnswer> {
  return changingOne(
    ctx,
    input,
    () => [],
    async (em, entity) => {
      const { id } = entity;
      em.remove(entity);
      await em.flush();
      await keepTrace(em, ctx, 'REMOVE_CONTACT', id);
    },
  );
}

async function changingOne(
  ctx: HubContext,
  { id, version }: { readonly id: KeyOf<'Contact'>; readonly version: number },
  wrongOf: (bits: number) => readonly Refusal[],
  change: (em: EntityManager, entity: ContactEntity) => Promise<void>,
): Promise<ContactAnswer> {
  ctx.acting();
  return unlessNamedAtOnce(async () => {
    const { before, after, userErrors } = await step<ContactRow, ContactEntity>(ctx, {
      version,
      find: (unit) => contactRow(unit.visible, id),
      may: ({ bits, visibility }) => mayKeep(bits, visibility),
      prepare: async (unit, row) => wrongOf(await relationsToHouse(unit.visible, row.organisation_id)),
      lock: (em) => em.findOne(ContactEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }),
      change: async (em, entity) => {
        await change(em, entity);
        return [];
      },
      stale: () => refusals.sheetChanged(),
    });
    if (before === null || userErrors.length > 0) return refused(...userErrors);
    return { contact: after && contactNode(after), organisationUuid: before.organisation_id, userErrors };
  });
}

/** Of two who name another one first at once, the second finds that the sheet has changed. */
async function unlessNamedAtOnce(change: () => Promise<ContactAnswer>): Promise<ContactAnswer> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return refused(refusals.sheetChanged());
    throw error;
  }
}

/** Whoever is called first is so alone: the one before steps back, in the same change. */
async function makeRoomForFirst(
  em: EntityManager,
  organisationId: KeyOf<'Organisation'>,
  id: KeyOf<'Contact'>,
  { callFirst }: ContactFields,
): Promise<void> {
  if (!callFirst) return;
  const before = await em.find(
    ContactEntity,
    { organisationId, callFirst: true, id: { $ne: id } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const contact of before) contact.callFirst = false;
  await em.flush();
}

function wrongFor(bits: number, input: ContactFields): readonly Refusal[] {
  const wrong = problemsOf(input);
  const inSight = mayKeep(bits, input.visibility);
  return inSight ? wrong : [...wrong, refusals.invalid('visibility', says.keepContactInSight)];
}

function written(input: ContactFields) {
  const { phone, mobile, callFirst, visibility } = input;
  const [called, name] = [oneLine(input.function), line(input.name)];
  return {
    ...{ function: called, name, phone: line(phone), mobile: line(mobile) },
    ...{ email: line(input.email), callWhen: line(input.callWhen), callFirst, visibility },
    searchText: contactSearchText({ function: called, name, phone, mobile }),
  };
}

const line = (text: string | null | undefined): string | null => oneLine(text) || null;

async function keepTrace(em: EntityManager, ctx: HubContext, action: string, objectId: string) {
  leaveTrace(em, ctx.acting(), { action, objectType: 'Contact', objectId });
}

async function answered(
  unit: WriteUnit,
  house: KeyOf<'Organisation'>,
  uuid: KeyOf<'Contact'>,
): Promise<ContactAnswer> {
  const row = await contactRow(unit.visible, uuid);
  return { contact: row && contactNode(row), organisationUuid: house, userErrors: [] };
}

function refused(...userErrors: readonly Refusal[]): ContactAnswer {
  return { contact: null, organisationUuid: null, userErrors };
}
