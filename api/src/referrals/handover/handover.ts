import { caseRelations } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import { OrganisationEntity } from '../../directory/index.ts';
import { refusals, says } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { withNote, withRequiredText } from '../lifecycle/answer.ts';
import type { Change, ChangeWithNote } from '../lifecycle/answer.ts';
import { takeStep } from '../lifecycle/take-step.ts';
import type { Outcome, Step } from '../lifecycle/take-step.ts';
import { ReferralPartyEntity } from '../timeline/journal.entity.ts';
import { houseMeant } from './house-meant.ts';

type House = KeyOf<'Organisation'>;

const { referrer, uninformedReferrer, authority, asked, formerReferrer } = caseRelations;

/**
 * Asks another house of the same nature to follow the measure from now on: the person moves, or the court lets go. It reads the
 * case, to answer; nothing else waits for it.
 */
export async function handOver(
  ctx: HubContext,
  input: Change & { readonly organisationId: House; readonly note: string },
): Promise<Outcome> {
  let meant: House | null = null;
  return withRequiredText(input.note, 'note', says.sayWhyHandedOver, (note) =>
    takeStep(ctx, 'HAND_OVER', input, {
      note,
      other: () => meant,
      prepare: async (unit, row) => {
        meant = await houseMeant(unit, row, input.organisationId);
        return meant === null ? [refusals.invalid('organisationId', says.chooseHouseOfOneNature)] : [];
      },
      change: async (step) => {
        if (meant === null) return [];
        const parties = await partiesOf(step);
        const theirs = parties.find(({ organisationId }) => organisationId === meant);
        if (((theirs?.relations ?? 0) & (referrer | uninformedReferrer | authority | asked)) !== 0)
          return [refusals.invalid('organisationId', says.followsAlready)];
        const own = ownOf(step, parties);
        own.handsOverToId = meant;
        own.handedOverAt = null;
        // Once the question is written, and not before: until then the database lets nobody in.
        await step.em.flush();
        letRead(step, theirs, meant);
        return [];
      },
    }),
  );
}

/** Takes the question back: the house that was asked reads the case no more. */
export async function withdrawHandover(ctx: HubContext, input: ChangeWithNote): Promise<Outcome> {
  let theirs: House | null = null;
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'WITHDRAW_HANDOVER', input, {
      note,
      other: () => theirs,
      change: async (step) => {
        const own = ownOf(step, await partiesOf(step));
        theirs = own.handsOverToId;
        own.handsOverToId = null;
      },
    }),
  );
}

/**
 * Follows the measure from now on, as the house did that asked. That one keeps what it wrote as it is now, and the status; who
 * accepts is in charge.
 */
export async function acceptHandover(ctx: HubContext, input: ChangeWithNote): Promise<Outcome> {
  let former: House | null = null;
  return withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'ACCEPT_HANDOVER', input, {
      note,
      other: () => former,
      change: async (step) => {
        const { em, entity, acting, now } = step;
        const asking = askingOf(step, await partiesOf(step));
        former = asking.organisationId;
        asking.relations = (asking.relations & ~(referrer | authority)) | formerReferrer;
        asking.handedOverAt = now;
        asking.followedById = null;
        // Before anything is written in its place: what it was is kept with this.
        await em.flush();
        const ours = em.getReference(OrganisationEntity, acting.organisationId);
        if (entity.referrer?.id === former) entity.referrer = ours;
        if (entity.orderedBy?.id === former) entity.orderedBy = ours;
        if (entity.supervisedBy?.id === former) entity.supervisedBy = ours;
      },
      // Last of all: without having been asked the house could not sign its own answer.
      afterwards: async (step) => {
        const { entity, acting } = step;
        const own = ownOf(step, await partiesOf(step));
        const { referrer: sender, orderedBy, supervisedBy } = entity;
        const isBehind = [orderedBy?.id, supervisedBy?.id].includes(own.organisationId);
        own.relations &= ~(asked | formerReferrer);
        own.relations |= (sender?.id === own.organisationId ? referrer : 0) | (isBehind ? authority : 0);
        own.handsOverToId = null;
        own.handedOverAt = null;
        own.followedById = acting.membershipId;
      },
    }),
  );
}

/** Does not follow it: the house that asked goes on doing so. */
export async function refuseHandover(
  ctx: HubContext,
  input: Change & { readonly note: string },
): Promise<Outcome> {
  let asking: House | null = null;
  return withRequiredText(input.note, 'note', says.sayWhyRefused, (note) =>
    takeStep(ctx, 'REFUSE_HANDOVER', input, {
      note,
      other: () => asking,
      change: async (step) => {
        asking = askingOf(step, await partiesOf(step)).organisationId;
      },
      // Last of all, as above: with the question the house that was asked leaves.
      afterwards: async (step) => {
        askingOf(step, await partiesOf(step)).handsOverToId = null;
      },
    }),
  );
}

const partiesOf = ({ em, entity }: Step): Promise<ReferralPartyEntity[]> =>
  em.find(ReferralPartyEntity, { referralId: entity.id });

const found = (party: ReferralPartyEntity | undefined): ReferralPartyEntity => {
  if (party === undefined) throw new Error('Who hands a case over, and to whom, are parties to it.');
  return party;
};

const ownOf = ({ acting }: Step, parties: readonly ReferralPartyEntity[]): ReferralPartyEntity =>
  found(parties.find(({ organisationId }) => organisationId === acting.organisationId));

/** The house whose question the viewer’s own answers. */
const askingOf = ({ acting }: Step, parties: readonly ReferralPartyEntity[]): ReferralPartyEntity =>
  found(
    parties.find((party) => party.handsOverToId === acting.organisationId && party.handedOverAt === null),
  );

/** Lets the house that is asked read the case, beside what it is to it already. */
function letRead({ em, entity }: Step, party: ReferralPartyEntity | undefined, organisationId: House): void {
  if (party !== undefined) {
    party.relations |= asked;
    return;
  }
  em.create(ReferralPartyEntity, {
    organisationId,
    referralId: entity.id,
    relations: asked,
    modules: [],
    clinicianId: null,
    submittedAt: entity.submittedAt ?? entity.createdAt,
  });
}
