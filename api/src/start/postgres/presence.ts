import { keepConnection } from '../../database/kept-connection.ts';
import { addressOf } from '../secret/index.ts';

/** The name under which a running hub is listed among the connections. */
export const presenceName = 'maillage presence';

/** Says that a hub uses the database, so that another one which shares its server does not stop it. */
export interface Presence {
  /** Leaves, and tells whether no other hub is left. */
  leave(): Promise<boolean>;
}

/**
 * Keeps the connection that stands for this process.
 * @param revive brings the server back where it is the hub's own; done before each attempt to connect again
 */
export async function announcePresence(url: string, revive?: () => Promise<void>): Promise<Presence> {
  const connection = await keepConnection({
    at: addressOf(url),
    name: presenceName,
    silence: 30_000,
    beforeReopening: revive,
  });
  return {
    leave: async () => {
      try {
        const { rows } = await connection.query<{ others: number }>(
          `select count(*)::int as others from pg_stat_activity
            where application_name = $1 and pid <> pg_backend_pid()`,
          [presenceName],
        );
        return rows[0]?.others === 0;
      } catch {
        return true;
      } finally {
        await connection.close();
      }
    },
  };
}
