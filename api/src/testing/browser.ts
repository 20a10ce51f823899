import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Where distributions and people put one. The shell is the browser without its windows, which tests never see: of the CPU
 * that the whole browser takes for the same pages it takes 45 %, and no flag brings that one near it.
 */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** True when Playwright brought its own browser along. */
export const hasOwnBrowser = (): boolean => existsSync(chromium.executablePath());

/** The browser of the machine, where Playwright's own is not there; undefined means Playwright's own, or none. */
export function findBrowser(): string | undefined {
  if (hasOwnBrowser()) return undefined;
  const given = process.env['CHROMIUM_PATH'];
  return [...(given ? [given] : []), ...usualPlaces].find((file) => existsSync(file));
}

/** Chromium does not sandbox itself as root, and asks its maker's servers for nothing during tests. */
export function browserFlags(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}
