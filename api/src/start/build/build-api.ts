import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { repositoryFolder } from '../../settings/repository-folder.ts';
import { apiBuild, isFresh, noteSources, sourcesOf } from './fresh.ts';
import { StartProblem } from '../problem.ts';
import { withStartLock } from '../postgres/start-lock.ts';

const inRepository = (file: string): string => path.join(repositoryFolder, file);
const folder = inRepository(apiBuild.folder);

/** What `api/run.js` can run, by the name it is asked for. */
const programs = {
  hub: 'main.ts',
  migrate: 'start/migrate-command.ts',
  'rotate-secret': 'start/rotate-command.ts',
  invite: 'start/invite-command.ts',
  'forget-factor': 'start/forget-factor-command.ts',
  'audit-verify': 'audit/verify-command.ts',
  import: 'exchange/imports/command.ts',
  fresh: 'start/build/fresh.ts',
} as const;

/** Builds the API as JavaScript when its sources changed since, which takes less than a second. */
export async function buildApi(): Promise<void> {
  if (isFresh(apiBuild)) return;
  // Two hubs started at once build it once.
  await withStartLock(inRepository('node_modules/.cache/api-build'), async () => {
    if (isFresh(apiBuild)) return;
    const sources = sourcesOf(apiBuild);
    await build();
    noteSources(apiBuild, sources);
  });
}

async function build(): Promise<void> {
  const began = Date.now();
  const migrations = readdirSync(inRepository('migrations')).filter((name) => /^[^.].*[.]ts$/.test(name));
  await bundle([
    ...Object.entries(programs).map(([out, file]) => ({ in: inRepository(`api/src/${file}`), out })),
    // a thread of the hub, started beside it
    { in: inRepository('api/src/accounts/passphrase/estimator-thread.ts'), out: 'estimator-thread' },
    ...migrations.map((file) => ({
      in: inRepository(`migrations/${file}`),
      out: `migrations/${file.replace(/[.]ts$/, '')}`,
    })),
  ]);
  forget(began);
  forgetMigrations(migrations);
}

/** Bundles programs of the API into its folder of what is built: those of the hub, and the one that is measured. */
export async function bundle(entryPoints: readonly { in: string; out: string }[]): Promise<void> {
  // Here alone: a hub that runs what was built has no builder.
  const esbuild = await import('esbuild');
  try {
    await esbuild.build({
      entryPoints: [...entryPoints],
      outdir: folder,
      bundle: true,
      // what is loaded when it is needed stays a file of its own
      splitting: true,
      chunkNames: '[name]-[hash]',
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node22',
      tsconfig: inRepository('tsconfig.json'),
      // entities and GraphQL types go by the names of their classes
      keepNames: true,
      sourcemap: 'linked',
      logLevel: 'silent',
    });
  } catch (cause) {
    throw new StartProblem(`The API could not be built: ${(cause as Error).message}`, { cause });
  }
}

/** Takes away what an earlier build left, but for what a hub that still runs may load. */
function forget(began: number): void {
  const aDay = 86_400_000;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() && found.mtimeMs < began - aDay) rmSync(file, { force: true });
  }
}

/** Takes away migrations whose source is there no more, as after another branch: whatever lies in the folder is run. */
function forgetMigrations(sources: readonly string[]): void {
  const built = path.join(folder, 'migrations');
  for (const name of readdirSync(built)) {
    if (!sources.includes(`${name.split('.')[0]}.ts`)) rmSync(path.join(built, name), { force: true });
  }
}
