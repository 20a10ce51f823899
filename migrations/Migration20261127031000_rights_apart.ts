import { Migration } from '@mikro-orm/migrations';

/**
 * What the policies ask has a schema of its own since, which `schema/visible.sql` drops and makes anew: a question that is
 * not asked any more is gone. Here go those that lay among the functions of the tables, with the policies and triggers that
 * ask them; the file, applied in the same transaction, puts the present ones in force.
 */
export class Migration20261127031000_rights_apart extends Migration {
  override up(): void {
    this.addSql(`
      do $$
      declare
        question regprocedure;
      begin
        for question in
          select oid from pg_proc
           where pronamespace = 'hub'::regnamespace
             and (proname like 'viewer\\_%' or proname in ('guard_referral', 'guard_participant', 'participant_is_new', 'reference_taken', 'leads_region'))
        loop
          execute format('drop function %s cascade', question);
        end loop;
      end $$;
    `);
  }
}
