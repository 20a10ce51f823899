import { sql, type SqlBool } from 'kysely';
import { caseRelations, everyParty, functionsSeeing } from '../../access/index.ts';
import type { HubContext, WriteUnit } from '../../context.ts';
import { refusals } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { withNote } from '../lifecycle/answer.ts';
import type { ChangeWithNote } from '../lifecycle/answer.ts';
import { ReferralPartyEntity, StatusUpdateEntity } from '../timeline/journal.entity.ts';
import { recordQuietly } from '../timeline/journal.ts';
import type { ReferralRow } from '../reading/referral-node.ts';
import { takeStep } from '../lifecycle/take-step.ts';
import type { Outcome, Step } from '../lifecycle/take-step.ts';

export interface Assignment extends Omit<ChangeWithNote, 'version'> {
  /** null: whatever was corrected since; whom the viewer saw in charge is compared either way */
  readonly version: number | null;
  /** a membership of the viewer's house; null: nobody */
  readonly assigneeId?: KeyOf<'Membership'> | null;
  /** whom the viewer saw in charge when they decided; null: nobody */
  readonly insteadOfId?: KeyOf<'Membership'> | null;
}

/** What came of it. */
interface Assigned extends Outcome {
  /** True where they were in charge already, without the viewer's doing. */
  readonly alreadySo: boolean;
}

/** Those among whom a house shares its work. Its line is read in the house of its author alone. */
const colleagues = everyParty & ~caseRelations.clinician;

/**
 * Puts somebody of the viewer's house in charge of a referral. Nobody of another house learns of it: version and dates
 * stay as they were, since a referral that moves for no reason one can read is a reason in itself. So that of two who
 * assign at once the second is told, one states whom one saw in charge.
 */
export async function assign(ctx: HubContext, input: Assignment): Promise<Assigned> {
  const wanted = input.assigneeId ?? null;
  const seen = input.insteadOfId ?? null;
  let alreadySo = false;
  const outcome = await withNote(input.note, 'note', (note) =>
    takeStep(ctx, 'ASSIGN', input, {
      prepare: async (unit, row) =>
        wanted === null || (await isColleague(unit, row, wanted)) ? [] : [refusals.notFound('assigneeId')],
      overtaken: async (step) => {
        const { followedById } = await ownParty(step);
        return followedById !== seen && followedById !== wanted;
      },
      change: async (step) => {
        const party = await ownParty(step);
        // Twice the same is done once.
        alreadySo = party.followedById === wanted && !(seen !== wanted && (await didSo(step, wanted)));
        if (party.followedById === wanted) return;
        const formerId = party.followedById;
        party.followedById = wanted;
        await step.em.flush();
        recordQuietly(step, note, colleagues, { assigneeId: wanted, formerId });
      },
    }),
  );
  return { ...outcome, alreadySo };
}

/** Whether it was the viewer who put them in charge last: sent twice, the second time finds what the first has done. */
async function didSo({ em, entity, acting }: Step, wanted: KeyOf<'Membership'> | null): Promise<boolean> {
  const last = await em.findOne(
    StatusUpdateEntity,
    { referralId: entity.id, action: 'ASSIGN', authorOrganisationId: acting.organisationId },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
  return last?.authorId === acting.membershipId && last.assigneeId === wanted;
}

/** What the viewer's house is to it; of a house that is a party it is there, and known to the unit of work after the first time. */
const ownParty = ({ em, entity, acting: { organisationId } }: Step): Promise<ReferralPartyEntity> =>
  em.findOneOrFail(ReferralPartyEntity, { organisationId, referralId: entity.id });

async function isColleague(
  unit: WriteUnit,
  { viewer_organisation_id, house_relations }: ReferralRow,
  chosen: KeyOf<'Membership'>,
): Promise<boolean> {
  const member = await unit.visible
    .selectFrom('visible.membership')
    .select('id')
    .where('id', '=', chosen)
    .where('organisation_id', '=', viewer_organisation_id)
    .where(sql<SqlBool>`function = any(${functionsSeeing(house_relations)}::text[])`)
    .executeTakeFirst();
  return member !== undefined;
}
