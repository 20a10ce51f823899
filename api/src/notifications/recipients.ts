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
  /** in charge of it in their house, or standing in for who is while they are away */
  readonly isInCharge: boolean;
  /** away: told in the hub, where they find it when they are back, and in no letter */
  readonly isAway: boolean;
  /** false for someone without an account, to whom no letter can go */
  readonly hasAddress: boolean;
  readonly preferences: Preferences;
}

interface Row extends PreferenceRow {
  readonly id: KeyOf<'Membership'>;
  readonly organisation_id: KeyOf<'Organisation'>;
  readonly bits: number;
  readonly is_in_charge: boolean;
  readonly is_away: boolean;
  readonly has_address: boolean;
}

/** SQL: true for a function of somebody who is away today; one who is away stands in for nobody. */
const isAway = (member: string): string => `exists (select from jobs.leave where membership_id = ${member})`;

/** Everybody who takes part in a referral now, by the same bits that the masks count with; whoever did once is told nothing more. */
export async function recipientsOf(
  db: JobDatabase,
  referralId: KeyOf<'Referral'>,
): Promise<readonly Recipient[]> {
  const { rows } = await db.query<Row>(
    `select * from (
       select member.id, member.organisation_id, member.email is not null as has_address, ${isAway('member.id')} as is_away,
              coalesce(party.followed_by_id = member.id, false)
                or exists (select from jobs.leave where membership_id = party.followed_by_id and stand_in_id = member.id) and not ${isAway('member.id')} as is_in_charge,
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
    isAway: row.is_away,
    hasAddress: row.has_address,
    preferences: preferencesOf(row),
  }));
}
