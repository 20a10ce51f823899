import './environment.ts';
import 'reflect-metadata';
import { forgetFactor } from '../accounts/index.ts';
import { malformedEmail } from '../text-checks.ts';
import { onDatabase, runCommand } from './command.ts';
import { withClient } from './postgres/index.ts';
import { StartProblem } from './problem.ts';

/** Forgets the second factor of who lost phone and recovery codes. Whoever runs it has made sure of who asks. */
await runCommand(async () => {
  const [email = '', ...others] = process.argv.slice(2);
  if (email === '' || others.length > 0 || malformedEmail('email', email).length > 0)
    throw new StartProblem('npm run forget-factor -- EMAIL');
  await onDatabase(async (_settings, adminUrl) => {
    const isKnown = await withClient(adminUrl, async (client) => {
      await client.query('set role maillage_owner');
      return forgetFactor(client, email);
    });
    if (!isKnown) throw new StartProblem('No account has this address.');
    console.log('Forgotten. They sign in with their passphrase, and set up another before anything opens.');
  });
});
