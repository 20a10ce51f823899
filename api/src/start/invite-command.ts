import './environment.ts';
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { memberFunctions } from '../access/index.ts';
import {
  housesNamed,
  inviteAtConsole,
  isFunction,
  linksOf,
  type ConsoleInvitation,
} from '../accounts/index.ts';
import { malformedEmail } from '../text-checks.ts';
import { onDatabase, runCommand } from './command.ts';
import { hubAddressOf } from './hub-address.ts';
import { withClient } from './postgres/index.ts';
import { StartProblem } from './problem.ts';
import { knownSecrets } from './secret/index.ts';
import { verifiedKey } from './verify.ts';

const usage = `npm run invite -- EMAIL --function FUNCTION --organisation "KEY OR NAME"
The functions are ${Object.keys(memberFunctions).join(', ')}.`;

/** Invites somebody at the console, for when nobody is left who can: prints the link, which opens once, for seven days. */
await runCommand(async () => {
  const typed = readWords();
  await onDatabase(async (settings, adminUrl) => {
    const key = await verifiedKey(adminUrl, knownSecrets(settings));
    if (key === null)
      throw new StartProblem('The database is not that of this release: run npm run migrate first.');
    const link = await withClient(adminUrl, async (client) => {
      await client.query('set role maillage_owner');
      const found = await housesNamed(client, typed.organisation);
      const [house] = found;
      if (house === undefined || found.length > 1)
        throw new StartProblem(
          house === undefined
            ? `No house is called “${typed.organisation}”. Give its key, or its whole name as the directory has it.`
            : `“${typed.organisation}” names ${found.length} houses: ${found.map(({ name }) => name).join(', ')}. Give a key.`,
        );
      return inviteAtConsole(client, { ...typed, organisationId: house.id });
    });
    console.log(`This link opens once, for seven days. Hand it over yourself; it is kept nowhere:`);
    console.log(linksOf(key, hubAddressOf(settings)).addressOf(link));
  });
});

function readWords(): Omit<ConsoleInvitation, 'organisationId'> & { readonly organisation: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { function: { type: 'string' }, organisation: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    });
    const [email = '', ...others] = positionals;
    const { function: wanted = '', organisation = '' } = values;
    const isWhole = others.length === 0 && email !== '' && malformedEmail('email', email).length === 0;
    if (isWhole && isFunction(wanted) && organisation !== '')
      return { email, function: wanted, organisation };
  } catch {
    // an option that is not known: the usage says which are
  }
  throw new StartProblem(usage);
}
