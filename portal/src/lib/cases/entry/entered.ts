import type { EnteredFragment } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { date } from '#lib/text/format.ts';
import { shortName } from '#lib/text/organisations.ts';

/** How it reached the CPCA, as it is written after "d’après": "un courrier". */
function received({ receivedVia, origin }: EnteredFragment): string {
  if (origin === 'HELPLINE') return m.entered_from_helpline();
  switch (receivedVia) {
    case 'LETTER':
      return m.entered_from_letter();
    case 'EMAIL':
      return m.entered_from_email();
    case 'PHONE':
      return m.entered_from_phone();
    case 'VISIT':
      return m.entered_from_visit();
    case 'MEETING':
      return m.entered_from_meeting();
    case null:
      return '';
    default:
      return receivedVia satisfies never;
  }
}

/**
 * "Saisie par ANEF 63 pour Tribunal judiciaire, d’après un courrier du 20 novembre 2026": of what a CPCA entered, as far
 * as one may read it; null of all else.
 */
export function enteredText(known: EnteredFragment): string | null {
  const { enteredBy, referrer, receivedOn, origin } = known;
  if (!enteredBy) return null;
  const [by, from] = [shortName(enteredBy.name), received(known)];
  const day = receivedOn ? date(receivedOn) : '';
  if (origin === 'PARTNER' && referrer) return m.entered_for_house({ by, house: referrer.name, from, day });
  return m.entered_for_person({ by, from, day });
}

/** Who took it and who wrote, as far as one may read a name. */
export function enteredNames({
  enteredBy,
  receivedBy,
  referrerName,
  referrer,
}: EnteredFragment): string | null {
  if (!enteredBy) return null;
  const wrote = referrerName && referrer ? m.entered_written_by({ name: referrerName }) : '';
  const took = receivedBy ? m.entered_received_by({ name: receivedBy }) : '';
  return [wrote, took].filter(Boolean).join(' ') || null;
}
