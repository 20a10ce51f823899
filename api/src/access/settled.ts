/** Steps that a referral waits for, as far as notifications ask for them: whoever takes one settles what was asked of all. */
const waitsFor = ['status', 'redirect_to_id', 'redirected_at', 'outcome_acknowledged_at'] as const;

const wait = (row: string): string => `(${waitsFor.map((column) => `${row}.${column}`).join(', ')})`;

/**
 * What was asked of somebody is settled by the row that changed, in the same transaction: by whoever did it, on whichever
 * way. A deadline that is another one by now is recalled anew, and the reminder of the former is settled.
 *
 * Whether a house takes a case over is settled where that house is asked no more.
 *
 * `hold_referral` is for the job that asks: it has the referral as it is until what it asks is written.
 */
export const settledSql = `create function rights.settle_notifications() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  answered boolean := ${wait('new')} is distinct from ${wait('old')};
begin
  update hub.notification set settled_at = coalesce(settled_at, now()), read_at = coalesce(read_at, now())
   where object_id = new.id and object_type = 'Referral' and asks is distinct from 'ACCEPT_HANDOVER' and (asks is not null or event = 'ESCALATION') and (settled_at is null or read_at is null)
     and (answered or event in ('DEADLINE_NEAR', 'DEADLINE_PASSED', 'ESCALATION'));
  return null;
end $$;
create trigger settle_notifications after update of ${[...waitsFor, 'due_at'].join(', ')} on hub.referral
  for each row when ((${wait('old')}, old.due_at) is distinct from (${wait('new')}, new.due_at))
  execute function rights.settle_notifications();

create function rights.hold_referral(of_referral uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  select from hub.referral where id = of_referral for no key update;
$$;
revoke all on function rights.hold_referral(uuid) from public;
grant usage on schema rights to maillage_worker;
grant execute on function rights.hold_referral(uuid) to maillage_worker;`;
