import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import type { ServerName } from './operations.ts';
import type { Taken } from './measure.ts';
import type { Memory } from './memory.ts';
import type { Open } from './sockets.ts';

/** All that was measured at one size. */
export interface Measured {
  readonly referrals: number;
  readonly compared: Readonly<Record<string, Readonly<Record<ServerName, Taken>>>>;
  readonly written: Readonly<Record<string, Readonly<Record<'hub' | 'sql', Taken>>>>;
  readonly hub: Readonly<Record<string, Pick<Taken, 'median' | 'p95'>>>;
}

/** What hangs on no size. */
export interface Standing {
  readonly open: Open;
  readonly memory: Memory;
}

const titles: Readonly<Record<ServerName, string>> = {
  hub: 'the hub',
  postgraphile: 'PostGraphile 5',
  mercurius: 'Mercurius',
  sql: 'plain SQL behind node:http',
};
const servers = Object.keys(titles) as readonly ServerName[];
const grouped = (count: number): string => count.toLocaleString('en-GB');

/** The tables of what a run has measured until now, as Markdown. */
export function tables(sizes: readonly Measured[], standing?: Standing): string {
  const machine = `${os.cpus().length} cores shared by PostgreSQL, the server asked and the program that asks; Node ${process.versions.node}.`;
  return [
    machine,
    ...sizes.map(comparison),
    orders(sizes),
    ...(standing ? [pages(standing.open), memory(standing.memory)] : []),
  ].join('\n\n');
}

const told = (milliseconds: number): string => (Number.isNaN(milliseconds) ? '–' : milliseconds.toFixed(2));

function comparison({ referrals, compared, written }: Measured): string {
  const head = `### Beside others, ${grouped(referrals)} referrals`;
  const rows = [...Object.entries(compared), ...Object.entries(written)].flatMap(([operation, taken]) =>
    servers.flatMap((name) => {
      const of = (taken as Partial<Record<ServerName, Taken>>)[name];
      if (of === undefined) return [];
      return [
        [
          operation,
          titles[name],
          of.median.toFixed(1),
          of.p95.toFixed(1),
          of.perSecond.toFixed(0),
          (taken.hub.perSecond / of.perSecond).toFixed(2),
          told(of.processor),
          told(of.postgres),
        ],
      ];
    }),
  );
  const columns = ['operation', 'server', 'median ms', 'p95 ms', 'a second over 8', 'hub ÷ it'];
  return `${head}\n\n${table([...columns, 'its CPU ms', 'PostgreSQL’s'], rows)}`;
}

function pages({ sockets, viewers, before, open, firstHeard, lastHeard, processor }: Open): string {
  const one = ((open - before) * 1024) / sockets;
  return `### ${grouped(sockets)} open sockets of ${viewers} viewers

The hub held ${before.toFixed(0)} MB before and ${open.toFixed(0)} MB with them, ${one.toFixed(0)} kB for each. Of a change that all of them
read the first heard after ${firstHeard.toFixed(0)} ms and the last after ${lastHeard.toFixed(0)} ms (medians of five); it took ${processor.toFixed(0)} ms of the hub's processor.`;
}

function memory({ minutes, answers, start, afterOneMinute, end, most }: Memory): string {
  return `### Memory after ${minutes} minutes of mixed load over eight connections

${start.toFixed(0)} MB before, ${afterOneMinute.toFixed(0)} MB after one minute, ${end.toFixed(0)} MB at the end, ${most.toFixed(0)} MB at most; ${grouped(answers)} answers.`;
}

/** Each operation of the hub at every size, and how the last compares with the first. */
function orders(sizes: readonly Measured[]): string {
  const [least] = sizes;
  const rows = Object.keys(least?.hub ?? {}).map((operation) => {
    const at = sizes.map(({ hub }) => hub[operation] ?? { median: 0, p95: 0 });
    const growth = (at.at(-1)?.p95 ?? 0) / (at[0]?.p95 ?? 1);
    return [
      operation,
      ...at.flatMap(({ median, p95 }) => [median.toFixed(1), p95.toFixed(1)]),
      growth.toFixed(1),
    ];
  });
  const head = sizes.flatMap(({ referrals }) => [
    `median ms, ${grouped(referrals)}`,
    `p95 ms, ${grouped(referrals)}`,
  ]);
  return `### The hub alone\n\n${table(['operation', ...head, 'growth of p95'], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

const [begin, end] = ['<!-- measured by npm run bench -->', '<!-- end of what is measured -->'];

/** Puts the tables into the document, between its two marks. */
export function writeInto(file: string, text: string): void {
  const document = readFileSync(file, 'utf8');
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost its marks`);
  writeFileSync(file, `${before}${begin}\n\n${text}\n\n${end}${after}`);
}
