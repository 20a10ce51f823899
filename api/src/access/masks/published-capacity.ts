import { viewerCoordinates, viewerOrganisation } from '../policy/viewer-bits.ts';

/** The fewest people that a delay may come from; fewer would be the delay of somebody. */
export const fewestPeople = 5;

const weeks = (days: string): string => `(ceil((${days}) / 7.0) * 7)::int`;

/**
 * SQL: what anybody is told of the room in a module, whoever they are: a word and a delay, for a court order and for a
 * volunteer. It is worked out from what the CPCA declares (`places, percent, weeks, next_start`) and from how many
 * people there are in all (`taken`, `ahead`: who waits or is not decided yet). Nothing else of anybody goes into it,
 * under which basis they come least of all: of the places left, the declared share is taken to be kept for volunteers.
 *
 * Without a place open, as many people must leave as are ahead and one more, and a place comes free each
 * `7 × weeks / places` days. Fewer than five give no delay; from there on they are counted in fives, and the days in
 * weeks.
 */
export const publishedCapacity = `
  select case when court.open <= 0 then 'WAITING_LIST' when court.open <= few then 'FEW' else 'FREE' end as availability,
         case when volunteer.open <= 0 then 'WAITING_LIST' when volunteer.open <= few then 'FEW' else 'FREE' end as availability_voluntary,
         ${expected('court.open')} as expected_days,
         ${expected('volunteer.open')} as expected_days_voluntary
    from (select room.places - room.taken as empty, room.places - room.taken - room.ahead as remaining,
                 ceil(room.places / 5.0) as few, case when room.starts_in > 0 then room.starts_in else 0 end as start) known
   cross join lateral (select remaining - ceil(greatest(0, remaining) * room.percent / 100.0) as open) court
   cross join lateral (select greatest(remaining, floor(greatest(0, empty) * room.percent / 100.0)) as open) volunteer`;

function expected(open: string): string {
  const leaving = `(round((1 - ${open}) / ${fewestPeople}.0) * ${fewestPeople})`;
  const wait = `greatest(start, ceil(${leaving} * 7 * room.weeks / room.places))`;
  return `case when room.places = 0 then null
              when ${open} > 0 then case when start <= 14 then start else ${weeks('start')} end
              when 1 - ${open} < ${fewestPeople} then null
              else ${weeks(wait)} end::int`;
}

/**
 * SQL: the room of each module that a CPCA offers. Its own house reads how many people there are of each kind, and so
 * does who coordinates the group above it; for anybody else these numbers are null, and what is told is in a word.
 */
export const recipientCapacity = `
    select offer.organisation_id, offer.module, coalesce(offer.places, 0) as places, offer.weeks, offer.next_start,
           offer.volunteer_percent, offer.declared_at, offer.version,
           case when reader.own then counted.taken end as taken,
           case when reader.own then counted.reserved end as reserved,
           case when reader.own then counted.waiting end as waiting,
           case when reader.own then counted.pending end as pending,
           case when reader.own then greatest(0, least(coalesce(offer.places, 0) - counted.taken,
             coalesce(offer.places, 0) * offer.volunteer_percent / 100 - counted.voluntary))::int end as kept,
           case when counted.accepted >= ${fewestPeople} then ${weeks('counted.median_days')} end as waiting_days,
           published.availability, published.availability_voluntary, published.expected_days, published.expected_days_voluntary
      from hub.offer
      join hub.organisation on organisation.id = offer.organisation_id
     cross join lateral (
       select organisation.id = ${viewerOrganisation}
              or organisation.parent_id = ${viewerOrganisation} and ${viewerCoordinates} as own) reader
     cross join lateral (
       select count(*) filter (where referral.status in ('ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'))::int as taken,
              count(*) filter (where referral.status in ('ACCEPTED', 'SCHEDULED'))::int as reserved,
              count(*) filter (where referral.status = 'WAITLISTED')::int as waiting,
              count(*) filter (where referral.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED'))::int as pending,
              count(*) filter (where referral.legal_basis = 'VOLUNTARY' and referral.status in (
                'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED'
              ))::int as voluntary,
              count(*) filter (where referral.accepted_at > now() - interval '180 days') as accepted,
              percentile_cont(0.5) within group (order by extract(epoch from referral.accepted_at - referral.submitted_at) / 86400)
                filter (where referral.accepted_at > now() - interval '180 days') as median_days
         from hub.referral
        where referral.recipient_id = offer.organisation_id and offer.module = any(referral.modules)
          and (referral.status in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED', 'ACCEPTED', 'SCHEDULED', 'ACTIVE', 'SUSPENDED')
               or referral.accepted_at > now() - interval '180 days')) counted
     cross join lateral (
       select coalesce(offer.places, 0) as places, counted.taken, counted.waiting + counted.pending as ahead,
              offer.volunteer_percent as percent, offer.weeks,
              offer.next_start - (now() at time zone 'Europe/Paris')::date as starts_in) room
     cross join lateral (${publishedCapacity}) published`;
