import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { letterBoxOf } from '../../api/src/start/letter-box.ts';
import path from 'node:path';

/** Paths of the links of invitations in the letters to this address, the last one last. */
export function linksTo(dataFolder: string, email: string): readonly string[] {
  const letters = letterBoxOf(dataFolder);
  // it is made with the first letter
  return (existsSync(letters) ? readdirSync(letters) : [])
    .filter((file) => file.endsWith(`${email}.eml`))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(letters, file), 'utf8').replace(/=\r?\n/g, '');
      return /\/invitation\/[\w-]{64}/.exec(text)?.[0] ?? [];
    });
}
