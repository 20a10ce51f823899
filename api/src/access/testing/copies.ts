import type { Client } from 'pg';
import { newId, nodeId } from '../../ids.ts';
import type { ReferralStatus } from '../policy/transitions.ts';
import type { Case } from './cases.ts';

/**
 * A copy of a case in any state, made behind the wall. A draft has
 * its sender for its only party, as drafts have.
 */
export async function copyIn(owner: Client, original: Case, status: ReferralStatus): Promise<Case> {
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
              || '{"outcome_acknowledged_at": null, "redirect_to_id": null, "redirect_asked_at": null, "redirected_at": null, "redirected_from_id": null, "assignee_id": null}'::jsonb
              -- which a voluntary referral must not have when it is sent
              || case when legal_basis = 'VOLUNTARY' and $4 = 'DRAFT' then '{"ordered_by_id": null, "supervised_by_id": null}'::jsonb else '{}' end)).*
       from hub.referral where id = $1`,
    [original.uuid, uuid, person, status],
  );
  await owner.query(
    `insert into hub.referral_party
     select (jsonb_populate_record(party, jsonb_build_object('referral_id', $2::text))).*
       from hub.referral_party party where referral_id = $1 and ($3 <> 'DRAFT' or relations & 3 <> 0)`,
    [original.uuid, uuid, status],
  );
  if (status === 'DRAFT')
    await owner.query('update hub.referral_party set relations = 1 where referral_id = $1', [uuid]);
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
