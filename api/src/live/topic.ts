import type { Acting, HubContext } from '../context.ts';
import type { Audience, ToldType } from './event.ts';

/** A kind of object that one can follow: whom its changes may concern, and what of them is news to whom. */
export interface Topic {
  readonly type: ToldType;
  /** Whether all who act for one house in one function read the same of it; else each person is told by themselves. */
  isShared(acting: Acting): boolean;
  /** Whether somebody who acts so may be among those who are told: most of what happens concerns others, at no cost. */
  mayConcern(audience: Audience, acting: Acting): boolean;
  /** Reads the object through their mask; then says whether those who may be among those who are told are. */
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
