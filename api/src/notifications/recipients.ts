import { bitsOfMember, caseRelations } from '../access/index.ts';
import type { JobDatabase } from '../jobs/job-database.ts';
import { preferencesOf } from './preferences/index.ts';
import type { PreferenceRow, Preferences } from './preferences/index.ts';
import type { KeyOf } from '../names.types.ts';

/** One function of one person who takes part in a referral. */
export interface Recipient {
  readonly membershipId: KeyOf<'Membership'>;
  readonly organisationId: KeyOf<'Organisation'>;
  /** what they are to the referral, as bits */
  readonly bits: number;
  /** in charge of it in their house */
  readonly isInCharge: boolean;
  /** false for someone without an account, to whom no letter can go */
  readonly hasAddress: boolean;
  readonly preferences: Preferences;
}

interface Row extends PreferenceRow {
  readonly id: KeyOf<'Membership'>;
  readonly organisation_id: KeyOf<'Organisation'>;
  readonly bits: number;
  readonly is_in_charge: boolean;
  readonly has_address: boolean;
}

/** Everybody who takes part in a referral now, by the same bits that the masks count with; whoever did once is told nothing more. */
export async function recipientsOf(
  db: JobDatabase,
  referralId: KeyOf<'Referral'>,
): Promise<readonly Recipient[]> {
  const { rows } = await db.query<Row>(
    `select * from (
       select member.id, member.organisation_id, coalesce(party.followed_by_id = member.id, false) as is_in_charge, member.email is not null as has_address,
              ${bitsOfMember({ functions: 'member.functions', isAssigned: 'party.clinician_id = member.id', wasAssigned: 'false' })} as bits,
              preference.language, preference.in_app, preference.mail_at_once, preference.mail_in_digest,
              preference.digest_hour, preference.quiet_from, preference.quiet_until, preference.quiet_on_weekends
         from jobs.referral_party party
         join jobs.membership member on member.organisation_id = party.organisation_id
         left join hub.notification_preference preference on preference.membership_id = member.id
        where party.referral_id = $1) recipient
      where bits & ~${caseRelations.formerPartner} <> 0 order by id`,
    [referralId],
  );
  return rows.map((row) => ({
    membershipId: row.id,
    organisationId: row.organisation_id,
    bits: row.bits,
    isInCharge: row.is_in_charge,
    hasAddress: row.has_address,
    preferences: preferencesOf(row),
  }));
}
