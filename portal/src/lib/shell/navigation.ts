import type { MemberFunction } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';

/** A place in the main navigation; `counted` marks the one that carries what waits for an answer. */
export interface Place {
  readonly href: `/${string}`;
  readonly label: () => string;
  readonly counted?: boolean;
}

/** What a function mostly does here; it decides the navigation and the home page, never a right. */
export type Desk = 'refers' | 'treats' | 'receives' | 'leads' | 'observes' | 'administers';

/** The desk of a function. It chooses what is offered first, and never what may be read. */
export function deskOf(memberFunction: MemberFunction): Desk {
  switch (memberFunction) {
    case 'COORDINATOR':
    case 'CASEWORKER':
      return 'treats';
    case 'CLINICIAN':
      return 'receives';
    case 'LEAD':
      return 'leads';
    case 'OBSERVER':
      return 'observes';
    case 'ADMINISTRATOR':
      return 'administers';
    case 'PROSECUTOR':
    case 'SENTENCE_ENFORCEMENT_JUDGE':
    case 'LIBERTY_AND_CUSTODY_JUDGE':
    case 'FAMILY_JUDGE':
    case 'REGISTRY':
    case 'PROBATION_OFFICER':
    case 'HOUSING_WORKER':
    case 'HEALTH_WORKER':
    case 'ASSOCIATION_WORKER':
    case 'LOCAL_OFFICER':
      return 'refers';
    default:
      return memberFunction satisfies never;
  }
}

/** Whether a function has cases: who leads, observes or runs the accounts is in charge of none. */
export const hasCases = (memberFunction: MemberFunction): boolean =>
  (['refers', 'treats', 'receives'] as readonly Desk[]).includes(deskOf(memberFunction));

/** Whether somebody of this function may be in charge of a case of their house; a psychologist is given hers by name. */
export const mayBeInCharge = (memberFunction: MemberFunction): boolean =>
  hasCases(memberFunction) && deskOf(memberFunction) !== 'receives';

const home: Place = { href: '/accueil', label: m.nav_home };
const inbox: Place = { href: '/boite', label: m.nav_inbox, counted: true };
const referrals: Place = { href: '/orientations', label: m.nav_referrals, counted: true };
const team: Place = { href: '/equipe', label: m.nav_team };
const directory: Place = { href: '/annuaire', label: m.nav_directory };
const whoSees: Place = { href: '/qui-voit-quoi', label: m.nav_who_sees };

/** The places a desk goes to. Each is a convenience: the API alone decides what can be read there. */
export function placesOf(desk: Desk | null): readonly Place[] {
  switch (desk) {
    case 'refers':
      return [home, referrals, directory, whoSees];
    case 'treats':
      return [home, inbox, { ...referrals, counted: false }, directory, whoSees];
    // No step of a referral is a psychologist's: nothing waits for her answer.
    case 'receives':
      return [home, { ...referrals, counted: false }, directory, whoSees];
    case 'leads':
    case 'administers':
      return [home, team, directory, whoSees];
    case 'observes':
    case null:
      return [home, directory, whoSees];
    default:
      return desk satisfies never;
  }
}

/** Whether a place is where the visitor is, or above it. */
export function isHere(place: Place, pathname: string): boolean {
  return pathname === place.href || pathname.startsWith(`${place.href}/`);
}

/** What anyone may read. */
export const publicPlaces: readonly Place[] = [
  { href: '/le-cpca', label: m.nav_cpca },
  { href: '/comment-orienter', label: m.nav_how },
  { href: '/version-simplifiee', label: m.nav_simple },
];
