import './environment.ts';
import 'reflect-metadata';
import { onDatabase, readOptions, runCommand } from './command.ts';
import { prepareDatabase } from './prepare.ts';
import { thisRelease } from './migrations/release.ts';
import { knownSecrets } from './secret/index.ts';

/**
 * Roles, migrations, masks and the reference network as a step of their own, so that the login which serves the hub
 * needs to own nothing.
 */
await runCommand(async () => {
  const options = readOptions({
    demo: { type: 'boolean' },
    'set-passwords': { type: 'boolean' },
    'older-masks': { type: 'boolean' },
  });
  await onDatabase(async (settings, adminUrl) => {
    await prepareDatabase({
      adminUrl,
      secrets: knownSecrets(settings),
      demo: settings.demo || options.demo === true,
      cases: true,
      setPasswords: options['set-passwords'] === true,
      olderMasks: options['older-masks'] === true,
    });
    const { version, migrations } = thisRelease();
    console.log(`The database is that of release ${version}, with ${migrations.length} migrations in force.`);
  });
});
