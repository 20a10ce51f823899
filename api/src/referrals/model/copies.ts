import type { Client } from 'pg';
import { newId, nodeId, parseNodeId } from '../../ids.ts';

/**
 * A second referral like one that was just sent, person, parties, line and key included, made behind the wall.
 * Most histories begin alike, and what differs is what comes then: they begin with a copy of a referral that
 * people did send.
 */
export async function copyOf(
  owner: Client,
  id: string,
  names: { readonly from: string; readonly to: string },
): Promise<string> {
  const uuid = newId();
  await owner.query({
    name: 'copy',
    text: copy,
    values: [parseNodeId(id)?.uuid, uuid, newId(), newId(), names.from, names.to, newId()],
  });
  return nodeId('Referral', uuid);
}

const like = (table: string, changes: string): string => `(jsonb_populate_record(${table}, ${changes})).*`;

const copy = `
  with person as (
    insert into hub.participant
    select ${like('participant', `jsonb_build_object('id', $3::text)`)}
      from hub.participant join hub.referral on referral.participant_id = participant.id and referral.id = $1
  ), referral as (
    insert into hub.referral
    select ${like('referral', `jsonb_build_object('id', $2::text, 'participant_id', $3::text, 'reference', $2::text)`)}
      from hub.referral where id = $1
  ), parties as (
    insert into hub.referral_party
    select ${like('party', `jsonb_build_object('referral_id', $2::text)`)}
      from hub.referral_party party where referral_id = $1
  ), line as (
    insert into hub.status_update
    select ${like('line', `jsonb_build_object('id', $4::text, 'referral_id', $2::text)`)}
      from hub.status_update line where referral_id = $1
  ), consent as (
    insert into hub.consent
    select ${like('recorded', `jsonb_build_object('id', $7::text, 'referral_id', $2::text)`)}
      from hub.consent recorded where referral_id = $1
  )
  insert into hub.idempotency_key
  select ${like('known', `jsonb_build_object('key', replace(key, $5, $6), 'referral_id', $2::text)`)}
    from hub.idempotency_key known where referral_id = $1`;
