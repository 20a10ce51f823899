import { demoPassword } from '../../demo/index.ts';

/** What a route answered, as JSON where it is. */
export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** As much of a browser as sign-in needs: what it is told to keep it sends. */
export class CookieBrowser {
  readonly #kept = new Map<string, string>();
  readonly #hub: string;

  constructor(hub: string) {
    this.#hub = hub;
  }

  get cookie(): string {
    return [...this.#kept].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  post(path: string, body: object): Promise<Answered> {
    return this.#ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  get(path: string): Promise<Answered> {
    return this.#ask(path, {});
  }

  /** With the passphrase of the demonstration, or another. */
  signIn(key: string, password: string = demoPassword): Promise<Answered> {
    return this.post('/sign-in/email', { email: `${key}@maillage.example`, password });
  }

  /** Of the answers so far, how long a cookie is kept: undefined where the browser forgets it when it closes. */
  readonly maxAge = new Map<string, string | undefined>();

  async #ask(path: string, options: RequestInit): Promise<Answered> {
    const answer = await fetch(`${this.#hub}/auth${path}`, {
      ...options,
      headers: { ...(options.headers as Record<string, string>), cookie: this.cookie, origin: this.#hub },
    });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return { status: answer.status, body: (await answer.json().catch(() => ({}))) as Answered['body'] };
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    this.maxAge.set(name, /max-age=(\d+)/i.exec(line)?.[1]);
    if (value === '' || /max-age=0/i.test(line)) this.#kept.delete(name);
    else this.#kept.set(name, value);
  }
}
