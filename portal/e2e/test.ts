import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A browser test whose people leave when it ends. Pages left open go on listening, and load themselves again with every
 * case of every later test: after twenty tests a page took four times as long.
 */
export const test = base.extend<{ leave: undefined }>({
  leave: [
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
});
