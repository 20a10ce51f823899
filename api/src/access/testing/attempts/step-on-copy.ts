import type { Client } from 'pg';
import type { DemoKey } from '../../../demo/index.ts';
import { newId, nodeId } from '../../../ids.ts';
import type { KeyOf } from '../../../names.types.ts';
import { mayTake } from '../../../referrals/reading/referral-node.ts';
import { organisationId, uploaded, type TestHub } from '../../../testing/index.ts';
import { caseRelations } from '../../relations.ts';
import { transitionOf, type ReferralAction } from '../../policy/transitions.ts';
import { viewerSettingsOf } from './direct-sql.ts';
import { holders, type Case, type Holder } from '../cases/cases.ts';
import type { Arranged } from '../cases/cases-for-file.ts';
import { copyFor, versionOfCopies } from '../cases/copies.ts';
import { attempt, type Attempted } from './mutations.ts';

/** Who takes a step. Under a measure some are the authority's alone, whoever else may take them without one. */
function takerOf(action: ReferralAction): Holder {
  const taker = holders.find(
    ({ bits }) =>
      mayTake(action, bits) &&
      (transitionOf(action).underMeasure === undefined || (bits & caseRelations.authority) !== 0),
  );
  if (taker === undefined) throw new Error(`Nobody may take ${action}`);
  return taker;
}

/** A step that can be taken, of a copy made for it. */
export interface StepOnCopy {
  readonly person: DemoKey;
  readonly copy: Case;
  readonly take: () => Promise<Attempted | undefined>;
}

/** Arranges everything for one step, and leaves it to the test to take it. */
export async function stepOnCopy(
  hub: TestHub,
  { owner, cases }: Arranged,
  action: ReferralAction,
): Promise<StepOnCopy> {
  const taker = takerOf(action);
  const { person } = taker;
  const client = await hub.as(person);
  const copy = await copyFor(owner, cases, taker, transitionOf(action).from[0]!);
  if (transitionOf(action).whileRedirecting === 'only by the CPCA asked')
    await hub.sql('update hub.referral set redirect_to_id = $2, redirect_asked_at = now() where id = $1', [
      copy.uuid,
      (await viewerSettingsOf(owner, person)).organisation_id,
    ]);
  const more = await whatItNeeds(hub, owner, { action, person, copy });
  const one = { action, id: copy.id, version: versionOfCopies, name: copy.uuid, more };
  return { person, copy, take: async () => (await attempt(client, [one]))[0] };
}

/** What a step needs besides the referral, and what of it has to be otherwise before. */
export async function whatItNeeds(
  hub: TestHub,
  owner: Client,
  {
    action,
    person,
    copy,
  }: { readonly action: ReferralAction; readonly person: DemoKey; readonly copy: Case },
): Promise<object> {
  const viewer = await viewerSettingsOf(owner, person);
  switch (action) {
    case 'REDIRECT':
      return { recipientId: await organisationId(await hub.as(person), 'vallee du rhone', 'CPCA') };
    case 'ASSIGN':
      return { assigneeId: nodeId('Membership', viewer.membership_id) };
    // Back to the CPCA itself.
    case 'CHANGE_HOUSING_PARTNER':
    case 'CHANGE_HEALTH_PARTNER':
      return { organisationId: nodeId('Organisation', viewer.organisation_id) };
    case 'HAND_OVER':
      return { organisationId: await organisationId(await hub.as(person), 'cusset', 'JUDICIAL_COURT') };
    case 'SEND_ENCLOSURE':
      return { attachmentId: await uploaded(await hub.as(person)) };
    case 'WITHDRAW_ENCLOSURE':
      return { enclosureId: nodeId('Enclosure', await encloseAs(hub, viewer.membership_id, copy)) };
    case 'WITHDRAW_ENTRY':
    case 'CORRECT_ENTRY':
      // The house that receives it has entered it.
      await owner.query(
        `update hub.referral set entered_by_id = recipient_id, origin = 'PARTNER', received_on = '2026-11-20', received_via = 'LETTER', received_by = 'Lina Marchal'
          where id = $1`,
        [copy.uuid],
      );
      return {};
    case 'WITHDRAW_HANDOVER':
      // Somebody has been asked.
      await owner.query(
        `insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at)
         select id, $1, ${caseRelations.asked}, now() from hub.organisation where source_id = 'tj-03095-jap'`,
        [copy.uuid],
      );
      await owner.query(
        `update hub.referral_party set hands_over_to_id = (select id from hub.organisation where source_id = 'tj-03095-jap')
          where referral_id = $1 and organisation_id = $2`,
        [copy.uuid, viewer.organisation_id],
      );
      return {};
    case 'CHANGE_CLINICIAN':
      // She is assigned already: so that she can be once more, she is not.
      await owner.query(
        `update hub.referral_party set clinician_id = null, relations = relations & ~${caseRelations.clinician} where referral_id = $1 and clinician_id is not null`,
        [copy.uuid],
      );
      return {
        clinicianId: nodeId('Membership', (await viewerSettingsOf(owner, 'psychologue63')).membership_id),
      };
    default:
      return {};
  }
}

/** A judgment that somebody of the viewer's house added to the copy, as if before it was sent. */
async function encloseAs(hub: TestHub, membership: string, copy: Case): Promise<KeyOf<'Enclosure'>> {
  const key = newId('Enclosure');
  await hub.sql(
    `with sender as (select * from hub.membership where id = $2),
          kept as (insert into hub.attachment (id, at, membership_id, name, media_type, size, sha256)
                   select $4, now(), id, 'jugement.pdf', 'application/pdf', 4, repeat('0', 64) from sender returning id),
          stored as (insert into hub.attachment_content select id, '%PDF' from kept)
     insert into hub.enclosure (id, referral_id, attachment_id, at, kind, author_id, author_name, author_function, author_organisation_id)
     select $3, $1, kept.id, now(), 'JUDGMENT', sender.id, person_name, function, organisation_id from sender, kept`,
    [copy.uuid, membership, key, newId('Attachment')],
  );
  return key;
}
