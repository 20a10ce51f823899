import type { Client } from 'pg';
import { memberFunctions, type MemberFunction } from '../src/access/index.ts';

/** What the database is told of who asks, as the hub tells it. */
export type ViewerSettings = Readonly<Record<string, string>>;

/** The coordinator of Allier and Puy-de-Dôme, who reads and accepts. */
export const email = 'coordination0363@maillage.example';
/** Who sends. */
export const senderEmail = 'spip63@maillage.example';

/** The same viewer for every server: the others are told what the hub finds out from a session. */
export async function viewerSettings(owner: Client, of: string = email): Promise<ViewerSettings> {
  const { rows } = await owner.query<{
    user_id: string;
    id: string;
    organisation_id: string;
    function: MemberFunction;
  }>(
    `select membership.user_id, membership.id, membership.organisation_id, membership.function
       from hub.membership join auth."user" on "user".id = membership.user_id where "user".email = $1`,
    [of],
  );
  const [member] = rows;
  if (member === undefined) throw new Error(`${of} is nobody here.`);
  const { referral, directory } = memberFunctions[member.function];
  return {
    'maillage.user_id': member.user_id,
    'maillage.membership_id': member.id,
    'maillage.organisation_id': member.organisation_id,
    'maillage.functions': String(referral),
    'maillage.directory': String(directory),
  };
}
