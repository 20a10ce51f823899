import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Outgoing {
  /** the same letter has the same id, by which a mail server may know it again */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Takes letters to the mail server. */
export interface Post {
  send(letter: Outgoing): Promise<void>;
}

let mailServer = true;

/** Says whether this hub has a mail server. Called once at the start. */
export function useMailServer(there: boolean): void {
  mailServer = there;
}

/** False where letters are kept as not sent. */
export function mailIsSent(): boolean {
  return mailServer;
}

/** Why a letter did not leave. */
export const mailProblems = [
  'UNREACHABLE',
  'TIMEOUT',
  'LOGIN_REFUSED',
  'REFUSED_FOR_NOW',
  'REFUSED',
  'OTHER',
] as const;
export type MailProblem = (typeof mailProblems)[number];

interface PostSettings {
  /** smtp://user:password@host:port, or smtps:// */
  readonly smtpUrl: string;
  readonly from: string;
  /** how long a silent server is waited for, in milliseconds */
  readonly patience?: number;
}

/** A post office over SMTP, which opens a connection per letter. */
export function openPost({ smtpUrl, from, patience = 20_000 }: PostSettings): Post {
  const letterOf = lettersFrom(from);
  return {
    send: async (outgoing) => {
      const { createTransport } = await mailLibrary();
      const transport = createTransport({
        url: smtpUrl,
        connectionTimeout: patience,
        greetingTimeout: patience,
        socketTimeout: patience,
      });
      await transport.sendMail(letterOf(outgoing));
    },
  };
}

/**
 * The post office of a demonstration: nothing leaves this machine, and every letter can be read in a folder, by the
 * addresses of people who do not exist.
 */
export function openLetterBox({ folder, from }: { readonly folder: string; readonly from: string }): Post {
  const letterOf = lettersFrom(from);
  let count = 0;
  return {
    send: async (outgoing) => {
      const { createTransport } = await mailLibrary();
      const { message } = await createTransport({ streamTransport: true, newline: 'unix' }).sendMail(
        letterOf(outgoing),
      );
      count += 1;
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${count}-${path.basename(outgoing.to)}.eml`;
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, name), message);
    },
  };
}

/** Loaded with the first letter: many a hub sends none for hours. */
const mailLibrary = () => import('nodemailer');

/** How a letter of this sender is put to the mail library. */
function lettersFrom(from: string) {
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '');
  return ({ id, to, subject, text }: Outgoing) => ({
    from,
    to,
    subject,
    text,
    messageId: `<${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}

export interface Failure {
  readonly problem: MailProblem;
  /** trying again is of no use */
  readonly forGood: boolean;
}

/** What an error of the mail server means. */
export function problemOf(error: unknown): Failure {
  const { code = '', responseCode = 0 } = error as {
    readonly code?: string;
    readonly responseCode?: number;
  };
  if (code === 'EAUTH') return { problem: 'LOGIN_REFUSED', forGood: false };
  if (responseCode >= 500) return { problem: 'REFUSED', forGood: true };
  if (responseCode >= 400) return { problem: 'REFUSED_FOR_NOW', forGood: false };
  switch (code) {
    case 'ETIMEDOUT':
      return { problem: 'TIMEOUT', forGood: false };
    case 'ECONNECTION':
    case 'ECONNREFUSED':
    case 'ESOCKET':
    case 'EDNS':
      return { problem: 'UNREACHABLE', forGood: false };
    default:
      return { problem: 'OTHER', forGood: false };
  }
}
