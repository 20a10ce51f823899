import { Migration } from '@mikro-orm/migrations';

/**
 * What tells of a change lies in the schema `rights`, which `schema/visible.sql` drops and makes anew: what is told no
 * more must be gone from every database. What earlier files left in `hub` goes here, with its triggers.
 */
export class Migration20261127070500_telling_lies_in_rights extends Migration {
  override up(): void {
    this.addSql(`
      do $$
      declare
        routine regprocedure;
      begin
        for routine in
          select oid::regprocedure from pg_proc
           where pronamespace = 'hub'::regnamespace
             and (proname in ('tell', 'note_activity', 'fill_activity')
               or proname in ('tell_referral', 'tell_person', 'tell_line', 'tell_message', 'tell_file', 'tell_consent', 'tell_party', 'tell_claim', 'tell_link'))
        loop
          execute format('drop function %s cascade', routine);
        end loop;
      end $$;
    `);
  }
}
