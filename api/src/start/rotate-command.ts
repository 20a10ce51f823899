import './environment.ts';
import type { Settings } from '../settings.ts';
import { onDatabase, readOptions, runCommand } from './command.ts';
import { StartProblem } from './problem.ts';
import { beginRotation, finishRotation } from './rotate.ts';
import { forgetStoredSecret, knownSecrets, replaceStoredSecret } from './secret/index.ts';

/** Replaces the secret while hubs run: once to begin, and with --finish when all of them know the new one. */
await runCommand(async () => {
  const { finish = false, force = false } = readOptions({
    finish: { type: 'boolean' },
    force: { type: 'boolean' },
  });
  await onDatabase((settings, adminUrl) =>
    finish ? finishIt(settings, adminUrl, force) : begin(settings, adminUrl),
  );
});

async function begin(settings: Settings, adminUrl: string): Promise<void> {
  if (settings.secret === undefined) replaceStoredSecret(settings.dataFolder);
  const [secret, previous] = knownSecrets(settings);
  if (secret === undefined || previous === undefined || secret === previous) {
    throw new StartProblem(
      'Give the new secret in MAILLAGE_SECRET and the one in force in MAILLAGE_SECRET_PREVIOUS.',
    );
  }
  await beginRotation(adminUrl, secret, previous);
  console.log(
    'Both secrets are valid now. Start every hub anew with both, one after the other; then: npm run rotate-secret -- --finish',
  );
}

async function finishIt(settings: Settings, adminUrl: string, force: boolean): Promise<void> {
  const [secret = ''] = knownSecrets(settings);
  await finishRotation(adminUrl, secret, force);
  if (settings.secret === undefined) forgetStoredSecret(settings.dataFolder);
  console.log(
    'The new secret alone is valid. At their next start hubs need MAILLAGE_SECRET_PREVIOUS no more.',
  );
}
