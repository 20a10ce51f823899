import { viewerUser } from './policy/viewer-bits.ts';

/**
 * Reference data without a secret: read by whoever is signed in, and by nobody else. Capacity is counted over
 * referrals that the viewer may not see, so it leaves as numbers per recipient and module only: how many of these
 * people come of their own accord stays inside, but for what is still kept for them.
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
    select offer.organisation_id, offer.module, coalesce(offer.places, 0) as places, offer.weeks, offer.next_start,
           offer.volunteer_percent, offer.declared_at, offer.version,
           counted.taken, counted.reserved, counted.waiting, counted.pending, counted.waiting_days,
           greatest(0, coalesce(offer.places, 0) * offer.volunteer_percent / 100 - counted.voluntary)::int as kept
      from hub.offer
     cross join lateral (
       select count(*) filter (where referral.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'))::int as taken,
              count(*) filter (where referral.status in ('ACCEPTED', 'SCHEDULED'))::int as reserved,
              count(*) filter (where referral.status = 'WAITLISTED')::int as waiting,
              count(*) filter (where referral.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED'))::int as pending,
              count(*) filter (where referral.legal_basis = 'VOLUNTARY' and referral.status in (
                'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'
              ))::int as voluntary,
              (percentile_cont(0.5) within group (order by extract(epoch from referral.accepted_at - referral.submitted_at) / 86400)
                 filter (where referral.accepted_at > now() - interval '180 days'))::int as waiting_days
         from hub.referral
        where referral.recipient_id = offer.organisation_id and offer.module = any(referral.modules)) counted`,
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
