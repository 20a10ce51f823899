import type { MemberFunction } from '#lib/graphql/generated/enums.ts';
import type { ViewerMembershipFragment } from '#lib/graphql/generated/graphql.ts';

/** A function in which the visitor can act. */
export interface ActingMembership {
  readonly id: string;
  readonly function: MemberFunction;
  readonly organisation: NonNullable<ViewerMembershipFragment['organisation']>;
}

/** The person in front of the screen. */
export interface Viewer {
  readonly name: string;
  readonly email: string;
  /** Whether functions of theirs are kept back until they come in with a second factor. */
  readonly needsSecondFactor: boolean;
  /** Until when they are taken at their word where others are let in or much is taken out; null: not without coming in again. */
  readonly confirmedUntil: string | null;
  /** Whether the current function may send a referral. */
  readonly mayRefer: boolean;
  /** Whether it may enter, for somebody, what reached its CPCA by another way. */
  readonly mayEnter: boolean;
  /** The function of this request; null for an account attached to no organisation. */
  readonly membership: ActingMembership | null;
  readonly memberships: readonly ActingMembership[];
}
