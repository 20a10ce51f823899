import { Agent, request } from 'node:http';
import { demoPassword } from '../src/demo/index.ts';
import type { Question } from './operations.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks one server as a client over HTTP would, and returns what it answers; throws where it refuses. */
export async function ask(url: string, question: Question, cookie = ''): Promise<string> {
  const body = 'query' in question ? JSON.stringify(question) : undefined;
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(
      'path' in question ? `${url}${question.path}` : `${url}/graphql`,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json',
          cookie,
          ...(body !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          }),
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve(Buffer.concat(parts).toString()));
        answer.on('error', reject);
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed what lay idle as it was taken up again: that is asked once more.
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(ask(url, question, cookie));
      else reject(error);
    });
    sent.end(body);
  });
  if (!text.startsWith('{') && !text.startsWith('[')) throw new Error(text.slice(0, 300));
  if (text.includes('"errors":')) throw new Error(text.slice(0, 300));
  return text;
}

/** The cookie of somebody's session at the hub. */
export async function signIn(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
