import { Worker } from 'node:worker_threads';
import type { Weakness } from './rules.ts';

/** What the thread is asked. */
export interface Question {
  readonly id: number;
  readonly passphrase: string;
  readonly ownWords: readonly string[];
}

interface Answer {
  readonly id: number;
  readonly weakness: Weakness | null;
}

interface Waiting {
  readonly resolve: (weakness: Weakness | null) => void;
  readonly reject: (cause: Error) => void;
}

/** Passphrases are chosen seldom: the words go back to the machine when nobody has asked for so long. */
const idleMilliseconds = 60_000;

let running: Thread | null = null;
let asked = 0;

/** Asks a thread of its own whether a passphrase holds: pages and answers go on meanwhile. */
export function askWeakness(passphrase: string, ownWords: readonly string[]): Promise<Weakness | null> {
  running ??= new Thread((ended) => {
    if (running === ended) running = null;
  });
  return running.ask({ id: (asked += 1), passphrase, ownWords });
}

class Thread {
  readonly #worker = new Worker(threadFile());
  readonly #waiting = new Map<number, Waiting>();
  readonly #gone: (ended: Thread) => void;
  #idle: NodeJS.Timeout | undefined;

  constructor(gone: (ended: Thread) => void) {
    this.#gone = gone;
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#answered(answer));
    this.#worker.on('error', (cause) => this.#end(cause));
    this.#worker.on('exit', () => this.#end(new Error('The thread that estimates passphrases has ended.')));
  }

  ask(question: Question): Promise<Weakness | null> {
    clearTimeout(this.#idle);
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject });
      this.#worker.postMessage(question);
    });
  }

  #answered({ id, weakness }: Answer): void {
    this.#waiting.get(id)?.resolve(weakness);
    this.#waiting.delete(id);
    if (this.#waiting.size > 0) return;
    this.#worker.unref();
    this.#idle = setTimeout(() => {
      this.#gone(this);
      void this.#worker.terminate();
    }, idleMilliseconds).unref();
  }

  #end(cause: unknown): void {
    clearTimeout(this.#idle);
    this.#gone(this);
    for (const { reject } of this.#waiting.values()) reject(cause as Error);
    this.#waiting.clear();
  }
}

/** Beside this file where it runs from its source, beside what it was built into where it is built. */
function threadFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`estimator-thread.${extension}`, import.meta.url);
}
