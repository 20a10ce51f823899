import type { Acting, HubContext } from '../context.ts';
import type { Audience, PublishedType } from './event.ts';

/** A kind of object that one can follow: whom its changes may concern, and what of them is news to whom. */
export interface Topic {
  readonly type: PublishedType;
  /** Whether all who act for one house in one function read the same of it; else each membership is read for by itself. */
  isShared(acting: Acting): boolean;
  /** Whether somebody who acts so may be a recipient: decided without a statement, since most events concern others. */
  mayConcern(audience: Audience, acting: Acting): boolean;
  /** Reads the object through the viewer's mask; the result says which audiences they are recipients of. */
  read(ctx: HubContext, id: string): Promise<(audience: Audience) => boolean>;
}

/** Whether one's house and oneself are among those whom a change is for. */
export const isFor = (
  { houses, member, except }: Audience,
  { organisationId, membershipId }: Acting,
): boolean =>
  (houses === null || houses.includes(organisationId)) &&
  (member ?? membershipId) === membershipId &&
  except !== membershipId;
