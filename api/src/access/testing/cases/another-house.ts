import type { Client } from 'pg';
import { newId } from '../../../ids.ts';
import { caseRelations } from '../../relations.ts';
import { viewerSettingsOf } from '../attempts/direct-sql.ts';
import type { Case } from './cases.ts';

/** A CPCA is a party for being asked to take a case over, where somebody was put in charge and both houses read. */
export async function askAnotherHouse(owner: Client, { uuid }: Case): Promise<void> {
  const { organisation_id, membership_id } = await viewerSettingsOf(owner, 'coordination26');
  await owner.query(
    `with asked as (
       update hub.referral set redirect_to_id = $2, redirect_asked_at = now(), redirected_at = null where id = $1)
     insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at)
     values ($2, $1, ${caseRelations.coordinator}, '{}', now())`,
    [uuid, organisation_id],
  );
  await owner.query(
    `insert into hub.status_update
     select (jsonb_populate_record(line, jsonb_build_object('id', $2::text, 'action', 'ASSIGN', 'audience', 24))).*
       from hub.status_update line where referral_id = $1 limit 1`,
    [uuid, newId()],
  );
  await owner.query(
    `insert into hub.reading_claim (id, referral_id, membership_id, person_name, until)
     values ($2, $1, $3, 'Quelqu’un', now() + interval '1 h')`,
    [uuid, newId(), membership_id],
  );
}
