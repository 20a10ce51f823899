import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '../problem.ts';

/** The system user PostgreSQL runs as; undefined: the one who started us. */
export type OperatingUser = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL refuses to run as root: then it runs as `postgres`, made when the system has none. */
export function operatingUser(): OperatingUser {
  if (process.getuid?.() !== 0) return undefined;
  const known = findUser('postgres');
  if (known) return known;
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--user-group', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    // No useradd, or a read-only /etc: the unprivileged user that every system has will do.
  }
  const made = findUser('postgres') ?? findUser('nobody');
  if (made) return made;
  throw new StartProblem(
    'PostgreSQL does not run as root and this system has no other user. Start as a plain user.',
  );
}

function findUser(name: string): OperatingUser {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** May this user pass through every folder above the path? As root a folder such as /root says no. */
export function mayReach(user: OperatingUser, target: string): boolean {
  if (user === undefined) return true;
  const folders: string[] = [];
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (folder === path.dirname(folder)) break;
  }
  return folders.every((folder) => {
    const { mode, uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? { mode: 0o755, uid: 0, gid: 0 };
    const passage = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    return (mode & passage) !== 0;
  });
}
