import { demoAccounts, demoEmail, demoPassword } from '../demo/accounts.ts';
import type { Settings } from '../settings.ts';
import { letterBoxOf } from './letter-box.ts';
import type { Served } from './serve.ts';

/** What the person who started the hub needs next: where it is, and in a demonstration who may sign in. */
export function announce(settings: Settings, { port, withPortal, firstLink }: Served): void {
  const address = settings.publicUrl ?? `http://${shown(settings.host)}:${port}`;
  const lines = [
    '',
    `  Maillage is ready:  ${address}`,
    `  GraphQL:            ${new URL('/graphql', address).href}`,
    ...(withPortal ? [] : ['  (the portal is not there: only the API answers)']),
    ...(settings.demo && settings.jobs && settings.smtpUrl === undefined
      ? [`  E-mails (none leaves): ${letterBoxOf(settings.dataFolder)}`]
      : []),
    ...(firstLink === null ? [] : setUp(firstLink)),
    ...(settings.demo ? demonstration() : []),
    '',
  ];
  console.log(lines.join('\n'));
}

const shown = (host: string): string =>
  host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;

const setUp = (link: string): readonly string[] => [
  '',
  '  Nobody has an account yet. Whoever opens this link within an hour is the first administrator:',
  `    ${link}`,
];

function demonstration(): readonly string[] {
  const width = Math.max(...demoAccounts.map((account) => demoEmail(account).length));
  return [
    '',
    `  Fictitious people to sign in as (password ${demoPassword}):`,
    ...demoAccounts.map((account) => `    ${demoEmail(account).padEnd(width)}  ${account.label}`),
  ];
}
