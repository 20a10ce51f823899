import { Client } from 'pg';

const presenceName = 'maillage presence';

/** Says that a hub uses the database, so that another one which shares its server does not stop it. */
export interface Presence {
  /** Leaves, and tells whether no other hub is left. */
  leave(): Promise<boolean>;
}

/** Opens the connection that stands for this process. */
export async function announcePresence(url: string): Promise<Presence> {
  const client = new Client({ connectionString: url, application_name: presenceName, keepAlive: true });
  client.on('error', () => undefined); // The database going away shows everywhere else.
  await client.connect();
  return {
    leave: async () => {
      try {
        const { rows } = await client.query<{ others: number }>(
          `select count(*)::int as others from pg_stat_activity
            where application_name = $1 and pid <> pg_backend_pid()`,
          [presenceName],
        );
        return rows[0]?.others === 0;
      } catch {
        return true;
      } finally {
        await client.end().catch(() => undefined);
      }
    },
  };
}
