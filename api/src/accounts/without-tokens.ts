/** What opens a session, or something else, by itself: the cookie that scripts cannot read is the only way it travels. */
const secrets = new Set(['token', 'sessionToken', 'accessToken', 'refreshToken', 'idToken']);

/** An answer of the sign-in library without the tokens that it tells beside the cookie. */
export async function withoutTokens(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.delete('set-auth-token');
  const isJson = headers.get('content-type')?.includes('json') ?? false;
  const text = await answer.text();
  if (!isJson || text === '')
    return new Response(text === '' ? null : text, { status: answer.status, headers });
  headers.delete('content-length');
  return new Response(JSON.stringify(stripped(JSON.parse(text))), { status: answer.status, headers });
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (secrets.has(name) ? [] : [[name, stripped(inner)]])),
  );
}
