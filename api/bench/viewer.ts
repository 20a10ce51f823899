import type { Client } from 'pg';
import { memberFunctions } from '../src/access/index.ts';

/** What the database is told of who asks: the coordinator of Allier and Puy-de-Dôme, as the hub tells it. */
export type ViewerSettings = Readonly<Record<string, string>>;

export const email = 'coordination0363@maillage.example';

/** The same viewer for every server: the others are told what the hub finds out from a session. */
export async function viewerSettings(owner: Client): Promise<ViewerSettings> {
  const { rows } = await owner.query<{ user_id: string; id: string; organisation_id: string }>(
    `select membership.user_id, membership.id, membership.organisation_id
       from hub.membership join auth."user" on "user".id = membership.user_id where "user".email = $1`,
    [email],
  );
  const [member] = rows;
  if (member === undefined) throw new Error(`${email} is nobody here.`);
  const { referral, directory } = memberFunctions.COORDINATOR;
  return {
    'maillage.user_id': member.user_id,
    'maillage.membership_id': member.id,
    'maillage.organisation_id': member.organisation_id,
    'maillage.functions': String(referral),
    'maillage.directory': String(directory),
  };
}
