/** What somebody does at the door of a hub, before there is a session or to get one. */
export interface Door {
  /** Posts to a route below /auth, as any client does. */
  post(
    path: string,
    body: object,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>;
  /** Signs in, and returns the cookie of the session; throws where it is refused. */
  signIn(email: string, password: string): Promise<string>;
}

/** The door of a hub that runs. */
export function doorOf(hub: { readonly url: string }): Door {
  const send = (path: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${hub.url}/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    post: async (...sent) => {
      const answer = await send(...sent);
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },
    signIn: async (email, password) => {
      const answer = await send('sign-in/email', { email, password });
      if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status}.`);
      const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
      return cookies.join('; ');
    },
  };
}
