import type { ConsentManner, PersonInformation } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { consentMannerLabel, personInformationLabel } from '#lib/text/labels.ts';

interface Sent {
  /** The house that sent the case; null: none did, and none is told of. */
  readonly referrer: unknown;
}

/** What the person knows, in words. */
export const informationWords = (information: PersonInformation, { referrer }: Sent): string =>
  information === 'CONSENTED' && !referrer
    ? m.informed_consented_alone()
    : personInformationLabel(information);

/** How the person said so, in words. */
export const mannerWords = (manner: ConsentManner, { referrer }: Sent): string =>
  manner === 'WITH_REFERRAL' && !referrer ? m.consent_manner_alone() : consentMannerLabel(manner);
