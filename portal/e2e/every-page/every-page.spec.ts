import type { Page } from '@playwright/test';
import { expectAccessibleInEveryLook, phone, wide } from '../accessible.ts';
import { budgets, publicWithScript } from './budgets.ts';
import { onEveryPage } from './every-page.ts';
import { statesThatDoNotShow, textAtTwiceItsSize } from './looks.ts';
import { expect, test } from '../test.ts';

interface File {
  readonly type: string;
  /** As it came over the line, without headers. */
  readonly bytes: number;
}

/** Notes what a page loads, each time as on a first visit. */
async function loadsOf(page: Page): Promise<() => Promise<readonly File[]>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  let files: Promise<File>[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.redirectedFrom() === null) files = [];
  });
  page.on('requestfinished', (request) => {
    const type = request.resourceType();
    files.push(request.sizes().then(({ responseBodySize: bytes }) => ({ type, bytes })));
  });
  return () => Promise.all(files);
}

test('every page: light on the line, silent, clear in a contrast theme, whole where text is twice its size, accessible', async ({
  browser,
}) => {
  // each page that is on disk, looked at in every way
  test.setTimeout(1_200_000);
  let loads: () => Promise<readonly File[]> = () => Promise.resolve([]);
  await onEveryPage(
    browser,
    wide,
    async (page) => {
      loads = await loadsOf(page);
    },
    async ({ page, path, isPublic, answer, complaints }) => {
      const loaded = await loads();
      for (const [type, most] of Object.entries({
        document: budgets.document,
        stylesheet: budgets.style,
        script: isPublic && !publicWithScript.includes(path) ? budgets.publicScript : budgets.script,
      })) {
        const some = loaded.filter((file) => file.type === type);
        const bytes = some.reduce((sum, file) => sum + file.bytes, 0);
        expect.soft(bytes, `bytes of ${type} of ${path}`).toBeLessThanOrEqual(most.bytes);
        expect.soft(some.length, `files of ${type} of ${path}`).toBeLessThanOrEqual(most.files);
      }
      expect.soft(await textAtTwiceItsSize(page), `${path} at 200 %`).toEqual([]);
      await page.setViewportSize(phone.viewport);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('.fold')) fold.open = true;
      });
      expect.soft(await textAtTwiceItsSize(page), `${path} at 200 % on a phone`).toEqual([]);
      await page.setViewportSize(wide.viewport);
      expect.soft(await statesThatDoNotShow(page), `${path} in forced colours`).toEqual([]);
      await expectAccessibleInEveryLook(page);
      expect.soft(complaints, path).toEqual([]);
      if (!isPublic) expect.soft(answer.headers()['cache-control'], path).toContain('no-store');
    },
  );
});
