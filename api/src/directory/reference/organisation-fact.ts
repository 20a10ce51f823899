import type { Module } from '../capacity/module.ts';
import type { OrganisationKind } from '../organisations/index.ts';

/** Which source a fact of the reference network has, in `hub.organisation.source`. */
export const referenceSource = 'reference';

/** One organisation that every hub starts with. What is absent here may be filled by an import. */
export interface OrganisationFact {
  /** Stable: never renamed once a hub has started with it. */
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** INSEE code of the seat, where it lies in the network's departments */
  readonly seat?: string;
  /** The seat's town where it lies elsewhere (Lyon, Nîmes, Grenoble). */
  readonly city?: string;
  readonly address?: string;
  readonly postalCode?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Key of the organisation above it. */
  readonly under?: string;
  /** The departments it serves; for a CPCA, those whose referrals it receives. */
  readonly serves: readonly string[];
  /** When the fact was true by its text. */
  readonly asOf: string;
  readonly sites?: readonly SiteFact[];
  readonly offers?: readonly OfferFact[];
  readonly contacts?: readonly ContactFact[];
}

/** Whom to call, as the house itself publishes it: shown to the whole network. */
export interface ContactFact {
  readonly function: string;
  readonly mobile?: string;
  readonly email?: string;
}

export interface SiteFact {
  readonly name: string;
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
}

/** An offer to begin with; the database's row counts from then on, so that places are changed there. */
export interface OfferFact {
  readonly module: Module;
  readonly title: string;
  readonly places: number;
  /** weeks for which one person holds a place */
  readonly weeks: number;
  /** of a hundred places, those kept for people who come of their own accord */
  readonly volunteerPercent: number;
}
