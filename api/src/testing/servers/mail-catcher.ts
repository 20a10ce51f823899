import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it came over SMTP, whole. */
export interface CaughtLetter {
  readonly to: readonly string[];
  /** headers and body, as they were sent */
  readonly source: string;
}

export interface MailCatcher {
  /** smtp://127.0.0.1:port */
  readonly url: string;
  close(): Promise<void>;
}

interface Catching {
  /** What comes of a letter: an error is answered with its code and words. */
  readonly caught: (letter: CaughtLetter) => Error | null | Promise<Error | null>;
}

/** A mail server on this machine that delivers nothing. */
export async function catchMail({ caught }: Catching): Promise<MailCatcher> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        void Promise.resolve(caught({ to, source: Buffer.concat(parts).toString() })).then(
          callback,
          callback,
        );
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
