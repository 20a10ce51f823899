import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type Axe from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, the RGAA rules of axe, and what it knows of good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

/** What a page is looked at in; how pages are opened, and what they are looked at in besides. */
export const wide = { colorScheme: 'light', viewport: { width: 1366, height: 768 } } as const;
export const phone = { colorScheme: 'dark', viewport: { width: 390, height: 844 } } as const;

/** Each colour scheme and each width once; each with each, and with letters of twice their size, in `npm run prove`. */
const looks =
  process.env['MAILLAGE_LOOKS'] === 'all'
    ? [wide.viewport, phone.viewport].flatMap((viewport) =>
        (['light', 'dark'] as const).flatMap((colorScheme) =>
          ['100%', '200%'].map((letters) => ({ colorScheme, viewport, letters })),
        ),
      )
    : [wide, phone].map((look) => ({ ...look, letters: '100%' }));

/**
 * No violation of any rule. Axe is put into a page once, which has no frames: 0.4 s for the inbox, not 2.4 s.
 * @param except rules that something which lies on the page for a moment, as an open list does, keeps from being judged
 */
export async function expectAccessible(page: Page, except: readonly string[] = []): Promise<void> {
  expect(await violations(page, except)).toEqual([]);
}

async function violations(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const options = {
    // only what is wrong is reported in full
    resultTypes: ['violations' as const],
    runOnly: { type: 'tag' as const, values: tags },
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
  };
  return await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations: found } = await axe.run(asked);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, options);
}

/**
 * The page as it stands, in one look after the other, and then as it was: without violation, and no wider than the screen.
 * @param also what else is to be seen in each
 */
export async function expectAccessibleInEveryLook(
  page: Page,
  also: (look: (typeof looks)[number]) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const before = page.viewportSize() ?? wide.viewport;
  for (const look of looks) {
    const { colorScheme, viewport, letters } = look;
    const { pathname, search } = new URL(page.url());
    const name = `${pathname}${search} ${colorScheme}, ${viewport.width} px, letters ${letters}`;
    await test.step(name, async () => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await page.evaluate(becomeAtOnce, letters);
      // all that is wrong anywhere, in one run
      expect.soft(await violations(page), name).toEqual([]);
      // letters of twice their size on a phone: the pages of every day, in `pages.spec.ts`
      if (letters === '100%' || viewport === wide.viewport)
        expect.soft(await sideways(page), `scrolls sideways: ${name}`).toBeLessThanOrEqual(0);
      await also(look);
    });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  await page.evaluate(becomeAtOnce, '');
}

/** Gives letters their size, and ends what is on its way from one colour to another. */
function becomeAtOnce(letters: string): void {
  document.documentElement.style.fontSize = letters;
  for (const animation of document.getAnimations())
    if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
}

/** How far the page can be scrolled sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
