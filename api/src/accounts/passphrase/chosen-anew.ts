import { APIError, getSessionFromCtx } from 'better-auth/api';
import { languageOf } from '../../language.ts';
import { problemsOfPassphrase } from './problems.ts';

/** A request to the sign-in library, as its hooks see it. */
type Asked = Parameters<typeof getSessionFromCtx>[0];

/**
 * For the hook before the library’s own routes: a passphrase that somebody signed in chooses in place of the one of now keeps
 * to the same rules, and is refused as everything is.
 * @param count counts the attempt, for the passphrase of now is asked there too
 */
export async function chosenAnew(asked: Asked, count: (userId: string) => Promise<void>): Promise<void> {
  const session = await getSessionFromCtx(asked);
  if (session === null) return;
  await count(session.user.id);
  const chosen = (asked.body as { readonly newPassword?: unknown } | undefined)?.newPassword;
  if (typeof chosen !== 'string') return;
  const problems = await problemsOfPassphrase('newPassword', chosen, session.user);
  if (problems.length === 0) return;
  const language = languageOf({ 'accept-language': asked.headers?.get('accept-language') ?? undefined });
  throw new APIError('UNPROCESSABLE_ENTITY', {
    userErrors: problems.map(({ code, field, words }) => ({ code, field, message: words[language] })),
  });
}
