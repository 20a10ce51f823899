import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Settings } from '../settings.ts';
import { readSettings } from '../settings.ts';
import { checkDataFolder } from './data-folder.ts';
import { findDatabase, announcePresence } from './postgres/index.ts';
import { StartProblem } from './problem.ts';

/** The words of a command line, or one line that says which are known. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(options: Options) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new StartProblem(`Unknown option. The options are ${known.join(', ')}.`, { cause });
  }
}

/**
 * Works on the hub's database, that of DATABASE_URL or its own, which is started for as long as the work lasts when
 * no hub runs it already.
 */
export async function onDatabase<T>(work: (settings: Settings, adminUrl: string) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, []);
  checkDataFolder({ ...settings, jobs: false });
  const { adminUrl, stop } = await findDatabase(settings);
  const presence = await announcePresence(adminUrl);
  try {
    return await work(settings, adminUrl);
  } finally {
    if (await presence.leave()) await stop();
  }
}

/** Runs a command to its exit code; what the person at the keyboard can act on is one line. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    console.error(error.message);
    if (error.handOver !== undefined) console.error(`\n${error.handOver}`);
    process.exitCode = 1;
  }
}
