import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor that somebody has used so far. */
export type Used = () => number;

/** the unit of /proc, in milliseconds */
const tick = 10;

/** What a process has used; NaN where the system does not tell it (/proc). */
export const usedBy =
  (pid: number): Used =>
  () =>
    sum(fieldsOf(pid)?.slice(11, 13));

/** What all processes of a PostgreSQL have used, those that have ended too. */
export const usedByAll =
  (postmaster: number): Used =>
  () =>
    sum(fieldsOf(postmaster)?.slice(11, 15)) +
    childrenOf(postmaster).reduce((total, fields) => total + sum(fields.slice(11, 13)), 0);

/** The memory that a process holds, in MB. */
export function memoryOf(pid: number): number {
  const held = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(held) / 1024;
}

/** Who started a process. */
export const parentOf = (pid: number): number => Number(fieldsOf(pid)?.[1]);

/** What /proc says of a process, from its state on: its name before may hold anything. */
function fieldsOf(pid: number): readonly string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function childrenOf(parent: number): readonly (readonly string[])[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => fieldsOf(Number(name)))
    .filter((fields): fields is readonly string[] => fields?.[1] === String(parent));
}

const sum = (ticks: readonly string[] | undefined): number =>
  ticks === undefined ? NaN : ticks.reduce((total, count) => total + Number(count) * tick, 0);
