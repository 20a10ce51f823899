/** What came of a passkey that was used or made in this browser. */
export type PasskeyOutcome =
  | 'done'
  /** Closed, refused or left until it was over; which of these a browser does not tell. */
  | 'cancelled'
  /** This device has a key of this person already. */
  | 'made-before'
  /** No such key here, or one that is not this hub’s. */
  | 'unknown'
  /** The page was served to somebody else. */
  | 'other-person'
  /** One came in too long ago: see `Viewer.confirmedUntil`. */
  | 'not-confirmed'
  | 'too-many'
  | 'unavailable';

type Options = Readonly<Record<string, unknown>>;

/** Comes in with a passkey alone. On a workstation of several the browser forgets the session when it closes. */
export async function comeInByPasskey({ shared }: { readonly shared: boolean }): Promise<PasskeyOutcome> {
  const options = await ask('/auth/passkey/generate-authenticate-options');
  if (typeof options === 'string') return options;
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const response = await used(() => startAuthentication({ optionsJSON: options as never }));
  if (typeof response === 'string') return response;
  const answer = await ask('/auth/passkey/verify-authentication', { response, shared });
  return typeof answer === 'string' ? answer : 'done';
}

/** Makes a passkey of whoever this page was served to, as the e-mail address of their account says. */
export async function addPasskey(email: string): Promise<PasskeyOutcome> {
  const options = await ask('/auth/passkey/generate-register-options');
  if (typeof options === 'string') return options;
  // Somebody else may have signed in beside this page: theirs is not to open with this device.
  if ((options['user'] as { readonly name?: string } | undefined)?.name !== email) return 'other-person';
  const { startRegistration } = await import('@simplewebauthn/browser');
  const response = await used(() => startRegistration({ optionsJSON: options as never }));
  if (typeof response === 'string') return response;
  const answer = await ask('/auth/passkey/verify-registration', { response });
  return typeof answer === 'string' ? answer : 'done';
}

/** Whether this browser knows passkeys. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in globalThis;

async function used<Response>(use: () => Promise<Response>): Promise<Response | PasskeyOutcome> {
  try {
    return await use();
  } catch (error) {
    return error instanceof Error && error.name === 'InvalidStateError' ? 'made-before' : 'cancelled';
  }
}

async function ask(path: string, body?: object): Promise<Options | PasskeyOutcome> {
  try {
    const answer = await fetch(path, {
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const told = (await answer.json()) as Options;
    return answer.ok ? told : outcomeOf(answer.status, told);
  } catch {
    return 'unavailable';
  }
}

function outcomeOf(status: number, { code }: Options): PasskeyOutcome {
  if (code === 'NOT_CONFIRMED') return 'not-confirmed';
  if (code === 'TOO_MANY_PASSKEYS') return 'too-many';
  return status === 429 || status >= 500 ? 'unavailable' : 'unknown';
}
