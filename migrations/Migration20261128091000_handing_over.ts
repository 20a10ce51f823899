import { Migration } from '@mikro-orm/migrations';

/**
 * A SPIP, or a service of a court, hands a case over to another of its kind: whom it asks stands in its own row until that is
 * answered. What it wrote is kept there as it was then, and nothing of what comes after.
 */
export class Migration20261128091000_handing_over extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(kept);
    this.addSql(ending);
    this.addSql(settling);
  }
}

const columns = `
  alter table hub.referral_party
    -- the house that is asked to take the case over, or has done so
    add column hands_over_to_id uuid,
    -- since when it has
    add column handed_over_at timestamptz,
    -- what stood in the case then, of what its former house keeps
    add column kept jsonb,
    -- of a new column, which is empty: there is nothing to look through
    -- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
    add constraint hands_over_to_a_house foreign key (hands_over_to_id) references hub.organisation (id);
  alter table hub.status_update
    -- of a hand-over: who is asked, or, of an answer, who asked
    add column other_organisation_id uuid,
    -- the same
    -- squawk-ignore adding-foreign-key-constraint, constraint-missing-not-valid
    add constraint other_house_of_a_line foreign key (other_organisation_id) references hub.organisation (id);
`;

/** Whoever writes that a case was handed over does not say what it was: it stands in the case. */
const kept = `
  create function hub.keep_what_was_written() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if new.handed_over_at is null then
      new.kept := null;
    elsif tg_op = 'INSERT' or old.handed_over_at is null then
      new.kept := (select jsonb_build_object(
          'legal_basis', legal_basis, 'ordered_by_id', ordered_by_id, 'supervised_by_id', supervised_by_id,
          'prosecution_number', prosecution_number, 'decided_on', decided_on, 'final_on', final_on,
          'measure_start', measure_start, 'measure_end', measure_end, 'hearing_date', hearing_date, 'circumstances', circumstances)
        from hub.referral where id = new.referral_id);
    end if;
    return new;
  end $$;
  create trigger keep_what_was_written before insert or update of handed_over_at on hub.referral_party
    for each row execute function hub.keep_what_was_written();
`;

/**
 * A question ends with its answer, with an outcome, and where the house that asks is behind the case no more: then the house that
 * was asked reads it no more. Bits: 4 authority; 512 asked.
 */
const ending = `
  create function hub.end_question() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    delete from hub.referral_party
     where referral_id = old.referral_id and organisation_id = old.hands_over_to_id and relations = 512;
    update hub.referral_party set relations = relations & ~512
     where referral_id = old.referral_id and organisation_id = old.hands_over_to_id and relations & 512 <> 0;
    return null;
  end $$;
  create trigger end_question after update of hands_over_to_id on hub.referral_party for each row
    when (old.hands_over_to_id is not null and old.handed_over_at is null and new.hands_over_to_id is null)
    execute function hub.end_question();
  create trigger end_question_of_house after delete on hub.referral_party for each row
    when (old.hands_over_to_id is not null and old.handed_over_at is null)
    execute function hub.end_question();

  create function hub.lapse_question() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update hub.referral_party set hands_over_to_id = null
     where referral_id = new.referral_id and organisation_id = new.organisation_id;
    return null;
  end $$;
  create trigger lapse_question after update of relations on hub.referral_party for each row
    when (new.hands_over_to_id is not null and new.handed_over_at is null and new.relations & 4 = 0)
    execute function hub.lapse_question();

  create function hub.lapse_questions() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update hub.referral_party set hands_over_to_id = null
     where referral_id = new.id and hands_over_to_id is not null and handed_over_at is null;
    return null;
  end $$;
  create trigger lapse_questions after update of status on hub.referral for each row
    when (new.status is distinct from old.status
          and new.status in ('COMPLETED', 'ENDED_EARLY', 'DECLINED', 'REDIRECTED', 'WITHDRAWN'))
    execute function hub.lapse_questions();
`;

/** What was asked of a house is settled as the question ends, by whoever ends it. */
const settling = `
  create function hub.settle_handover() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update hub.notification set settled_at = coalesce(settled_at, now()), read_at = coalesce(read_at, now())
     where object_id = old.referral_id and object_type = 'Referral' and asks = 'ACCEPT_HANDOVER'
       and (settled_at is null or read_at is null)
       and membership_id in (select id from hub.membership where organisation_id = old.organisation_id);
    return null;
  end $$;
  create trigger settle_handover after update of relations on hub.referral_party for each row
    when (old.relations & 512 <> 0 and new.relations & 512 = 0) execute function hub.settle_handover();
  create trigger settle_handover_of_house after delete on hub.referral_party for each row
    when (old.relations & 512 <> 0) execute function hub.settle_handover();
`;
