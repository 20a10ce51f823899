import type { Client } from 'pg';
import type { ViewerSettings } from '../attempts/direct-sql.ts';
import { toTeams } from './houses.ts';
import type { Expected } from './masked-rows.ts';
import { rowsAsJson } from './rows-as-json.ts';

const ofHouses =
  (rows: string) =>
  async (owner: Client, viewer: ViewerSettings): Promise<readonly Expected[]> => {
    const bitsOn = await toTeams(owner, viewer);
    return (await rowsAsJson(owner, rows)).map((row) => ({
      ...{ row, own: [], bits: bitsOn(row['organisation_id']) },
    }));
  };

/** The rows by which people come to work in a house, work there and leave it, and what the viewer is to them. */
export const ofTeams = {
  Invitation: ofHouses('select * from hub.invitation where accepted_at is null and email is not null'),
  TeamMember: ofHouses('select * from hub.membership where through_id is null and active_until is null'),
};
