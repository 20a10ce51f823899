import { Migration } from '@mikro-orm/migrations';

/**
 * What a person knows and agrees to is said of the person: the referrals that were redirected say the same as the one in
 * which they go on. The sender's relation follows in all of them already (`keep_referrer_informed`); what the database
 * writes after it (`pg_trigger_depth`) is told by the step itself.
 */
export class Migration026_one_person_one_word extends Migration {
  override up(): void {
    this.addSql(`
      update hub.referral before set person_information = latest.person_information
        from hub.referral latest
       where latest.participant_id = before.participant_id and latest.referrer_id = before.referrer_id
         and before.status = 'REDIRECTED' and latest.status not in ('REDIRECTED', 'DRAFT')
         and before.person_information is distinct from latest.person_information;

      create function hub.keep_person_information() returns trigger
        language plpgsql security definer set search_path = pg_catalog as $$
      begin
        update hub.referral before set person_information = new.person_information
         where before.participant_id = new.participant_id and before.referrer_id = new.referrer_id
           and before.id <> new.id and before.status = 'REDIRECTED'
           and before.person_information is distinct from new.person_information;
        return null;
      end $$;
      create trigger keep_person_information after update of person_information on hub.referral
        for each row when (pg_trigger_depth() = 0 and old.status <> 'DRAFT'
          and new.person_information is distinct from old.person_information)
        execute function hub.keep_person_information();

      drop trigger keep_referrer_informed on hub.referral;
      create trigger keep_referrer_informed after update of person_information on hub.referral
        for each row when (pg_trigger_depth() = 0 and new.legal_basis = 'VOLUNTARY' and old.status <> 'DRAFT'
          and new.person_information is distinct from old.person_information)
        execute function hub.keep_referrer_informed();
    `);
  }
}
