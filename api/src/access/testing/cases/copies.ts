import type { Client } from 'pg';
import { newId, nodeId } from '../../../ids.ts';
import type { ReferralStatus } from '../../policy/transitions.ts';
import { caseRelations, enteringRelations } from '../../relations.ts';
import type { Case, Cases, Holder } from './cases.ts';

const senders = caseRelations.referrer | caseRelations.uninformedReferrer;

/** What somebody is to a copy in this state: of a draft its sender is a party, or the CPCA that enters it, and nobody else. */
export function bitsOnCopy(status: ReferralStatus, { bits }: Pick<Holder, 'bits'>): number {
  if (status !== 'DRAFT') return bits;
  return (bits & senders) === 0 ? bits & enteringRelations : caseRelations.referrer;
}

/** Whether the copy of this holder is a draft that their CPCA enters. */
export const isEntered = (status: ReferralStatus, holder: Pick<Holder, 'bits'>): boolean =>
  status === 'DRAFT' && (bitsOnCopy(status, holder) & enteringRelations) !== 0;

/** A copy of a holder's case in any state; of a draft, one of theirs where they have some. */
export const copyFor = (owner: Client, cases: Cases, holder: Holder, status: ReferralStatus): Promise<Case> =>
  copyIn(owner, cases[holder.of], status, isEntered(status, holder));

/**
 * A copy of a case in any state, made behind the wall. A draft has its sender for its only party, as drafts have, or the
 * CPCA that it would go to, where that one enters it.
 */
export async function copyIn(
  owner: Client,
  original: Case,
  status: ReferralStatus,
  entered = false,
): Promise<Case> {
  const [uuid, person] = [newId(), newId()];
  await owner.query(
    `insert into hub.participant
     select (jsonb_populate_record(participant, jsonb_build_object('id', $2::text))).*
       from hub.participant where id = (select participant_id from hub.referral where id = $1)`,
    [original.uuid, person],
  );
  await owner.query(
    `insert into hub.referral
     select (jsonb_populate_record(referral, jsonb_build_object('id', $2::text, 'participant_id', $3::text,
              'status', $4::text, 'version', 7, 'reference', case when $4 <> 'DRAFT' then $2::text end)
              -- neither handed over nor with its loop closed: either would stop a step
              || '{"outcome_acknowledged_at": null, "reopen_until": null, "ask_until": null, "redirect_to_id": null, "redirect_asked_at": null, "redirected_at": null, "redirected_from_id": null}'::jsonb
              -- which a voluntary referral must not have when it is sent
              || case when $5 then '{}' else '{"entered_by_id": null, "origin": null, "received_on": null, "received_via": null, "received_by": null}'::jsonb end
              || case when legal_basis = 'VOLUNTARY' and $4 = 'DRAFT' then '{"ordered_by_id": null, "supervised_by_id": null}'::jsonb else '{}' end)).*
       from hub.referral where id = $1`,
    [original.uuid, uuid, person, status, entered],
  );
  await owner.query(
    `insert into hub.referral_party
     select (jsonb_populate_record(party, jsonb_build_object('referral_id', $2::text, 'followed_by_id', null)
              || case when $3 = 'DRAFT' then '{"hands_over_to_id": null, "handed_over_at": null}'::jsonb else '{}' end)).*
       from hub.referral_party party where referral_id = $1 and ($3 <> 'DRAFT' or relations & $4 <> 0)`,
    [original.uuid, uuid, status, entered ? caseRelations.caseworker : senders],
  );
  if (status === 'DRAFT')
    await owner.query(
      'update hub.referral_party set relations = $2, clinician_id = null where referral_id = $1',
      [uuid, entered ? enteringRelations : caseRelations.referrer],
    );
  return {
    uuid,
    id: nodeId('Referral', uuid),
    personUuid: person,
    participantId: nodeId('Participant', person),
  };
}

/** Takes a copy away again, with its person. */
export async function forget(owner: Client, { uuid, personUuid }: Case): Promise<void> {
  await owner.query('delete from hub.referral where id = $1', [uuid]);
  await owner.query('delete from hub.participant where id = $1', [personUuid]);
}

/** The version that every copy has. */
export const versionOfCopies = 7;
