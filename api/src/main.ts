import './start/environment.ts';
import 'reflect-metadata';
import { readSettings } from './settings.ts';
import { unknownSettings } from './settings/unknown.ts';
import { announce } from './start/announce.ts';
import { StartProblem } from './start/problem.ts';
import { serve } from './start/serve.ts';
import { endOnSignals, Started } from './start/stop.ts';

const started = new Started();
endOnSignals(started);
try {
  const settings = readSettings();
  for (const warning of unknownSettings(process.env)) console.warn(warning);
  announce(settings, await serve(settings, started));
  // What loading left behind goes back to the machine (with --expose-gc): V8 by itself keeps it until it needs the room.
  setTimeout(() => globalThis.gc?.({ type: 'major', flavor: 'last-resort' }), 5000).unref();
} catch (error) {
  await started.end();
  if (error instanceof StartProblem) {
    console.error(error.message);
    if (error.handOver !== undefined) console.error(`\n${error.handOver}`);
  } else {
    console.error('The hub could not start:', error);
  }
  process.exit(1);
}
