import { viewerUser } from './policy/viewer-bits.ts';

/**
 * Reference data without a secret: read by whoever is signed in, and by nobody else. Capacity is counted over
 * referrals that the viewer may not see, so it leaves as numbers per recipient and module only.
 */
const openViews: Readonly<Record<string, string>> = {
  department: 'select * from hub.department',
  intercommunality: 'select * from hub.intercommunality',
  commune: 'select * from hub.commune',
  site: 'select * from hub.site',
  offer: 'select * from hub.offer',
  coverage: 'select * from hub.coverage',
  jurisdiction: 'select * from hub.jurisdiction',
  agreement: 'select * from hub.agreement',
  agreement_member: 'select * from hub.agreement_member',
  agreement_department: 'select * from hub.agreement_department',
  recipient_capacity: `
    select offer.organisation_id, offer.module, coalesce(offer.places, 0) as places,
           count(referral.id) filter (where referral.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'))::int as taken,
           count(referral.id) filter (where referral.status = 'WAITLISTED')::int as waiting,
           (percentile_cont(0.5) within group (order by extract(epoch from referral.accepted_at - referral.submitted_at) / 86400)
              filter (where referral.accepted_at > now() - interval '180 days'))::int as waiting_days
      from hub.offer
      left join hub.referral on referral.recipient_id = offer.organisation_id and offer.module = any(referral.modules)
     group by offer.id`,
};

/** The views of reference data, as SQL. */
export function openViewsSql(): string {
  return Object.entries(openViews)
    .map(
      ([name, select]) =>
        `create view visible.${name} as select * from (${select}) row where ${viewerUser} is not null;\n` +
        `grant select on visible.${name} to maillage_reader;`,
    )
    .join('\n\n');
}

export const openViewNames = Object.keys(openViews);
