import { partyChanges } from '../policy/party-changes.ts';
import type { PartyChange } from '../policy/party-changes.ts';
import { transitionOf } from '../policy/transitions.ts';
import { stepBits } from '../policy/step-bits.ts';

/** A trigger that lets through what a row of the table of party changes says, and refuses every other change. */
export function partyGuard(): string {
  return `create function rights.guard_referral_party() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  sent hub.referral;
  organisation uuid := coalesce(new.organisation_id, old.organisation_id);
  was int := coalesce(old.relations, 0);
  becomes int := coalesce(new.relations, 0);
  bits int := rights.viewer_relations(coalesce(new.referral_id, old.referral_id));
begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return coalesce(new, old); -- the owner migrates and loads; the wall is for the API
  end if;
  if pg_trigger_depth() > 1 then
    return coalesce(new, old); -- what a trigger writes follows from what the viewer wrote, and that stood here before
  end if;
  if tg_op = 'UPDATE' and (new.organisation_id, new.referral_id) is distinct from (old.organisation_id, old.referral_id) then
    raise insufficient_privilege using message = 'party not writable';
  end if;
  if tg_op <> 'DELETE' and new.access_ended_at is not null and new.access_ended_at is distinct from old.access_ended_at
    or tg_op = 'UPDATE' and new.over_at is not distinct from old.over_at and new.access_until is distinct from old.access_until then
    raise insufficient_privilege using message = 'party not writable'; -- a trigger fixes it as the part ends, and the clock ends it by a job
  end if;
  if tg_op <> 'DELETE' and (new.kept, new.person_kept) is distinct from (old.kept, old.person_kept) then
    raise insufficient_privilege using message = 'party not writable'; -- a trigger keeps it as the case is handed over, or the part ends
  end if;
  select * into sent from hub.referral where id = coalesce(new.referral_id, old.referral_id);
${partyChanges.map(lettingThrough).join('\n')}
  raise insufficient_privilege using message = 'party not writable';
end $$;
create trigger guard_referral_party before insert or update or delete on hub.referral_party
  for each row execute function rights.guard_referral_party();`;
}

function lettingThrough({
  step,
  verbs,
  when,
  whose,
  rule,
  follower,
  sharing,
  parting,
  former,
  declining,
  handing,
  by,
}: PartyChange): string {
  const { from, to } = transitionOf(step);
  const states = when === 'before' || to === null || to === 'GONE' || to === 'BEFORE' ? from : [to];
  return `  -- ${step}
  if (tg_op in (${verbs.map((verb) => `'${verb}'`).join(', ')}) and sent.status in (${states.map((state) => `'${state}'`).join(', ')})
    and ${by ?? `bits & ${stepBits(step)} <> 0`}
    and ${whose}
    and ${rule}
    and (tg_op = 'DELETE' or ${follower ?? 'new.followed_by_id is not distinct from old.followed_by_id'})
    and (tg_op = 'DELETE' or ${sharing ?? 'new.private_to_id is not distinct from old.private_to_id'})
    and (tg_op = 'DELETE' or ${parting ?? 'new.over_at is not distinct from old.over_at'})
    and (tg_op = 'DELETE' or ${declining ?? "new.declined_modules = coalesce(old.declined_modules, '{}')"})
    and (tg_op = 'DELETE' or ${handing ?? '(new.hands_over_to_id, new.handed_over_at) is not distinct from (old.hands_over_to_id, old.handed_over_at)'})
    and (tg_op = 'DELETE' or ${former ?? "new.former_clinician_ids = coalesce(old.former_clinician_ids, '{}')"})) then
    return coalesce(new, old);
  end if;`;
}
