import { parentPort } from 'node:worker_threads';
import { openGuesses } from './guesses.ts';
import { weaknessOf } from './rules.ts';
import type { Question } from './estimator.ts';

/** The thread that `estimator.ts` starts: what it is asked takes a processor for up to a second, and words of 20 MB. */
const guessesOf = openGuesses();
parentPort?.on('message', ({ id, passphrase, ownWords }: Question) => {
  parentPort?.postMessage({ id, weakness: weaknessOf(passphrase, ownWords, guessesOf) });
});
