import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catchMail } from './mail-catcher.ts';
import type { MailCatcher } from './mail-catcher.ts';

/** Where a demonstration keeps the letters that it would have sent, one file each. */
export const caughtMailFolder = (dataFolder: string): string => path.join(dataFolder, 'mail');

/**
 * The mail server of a demonstration: nothing leaves this machine, and every letter can be read in a folder, by
 * the addresses of people who do not exist.
 */
export function keepMail(dataFolder: string): Promise<MailCatcher> {
  const folder = caughtMailFolder(dataFolder);
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return catchMail({
    caught: ({ to, source }) => {
      count += 1;
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${count}-${path.basename(to[0] ?? 'nobody')}.eml`;
      writeFileSync(path.join(folder, name), source);
      return null;
    },
  });
}
