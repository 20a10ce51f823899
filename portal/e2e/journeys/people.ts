import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { asksForNews, openAnswer, person, type Person } from '../cases-people.ts';

/** Somebody of the story, in front of a page that stays open and changes by itself. */
export interface Character extends Person {
  /** Opens a page and waits until it hears of what others do. */
  opens(path: string): Promise<void>;
}

/** Somebody signs in. */
export async function enters(browser: Browser, key: string): Promise<Character> {
  const someone = await person(browser, key);
  await asksForNews(someone.page);
  return {
    ...someone,
    opens: async (path) => {
      await someone.page.goto(path);
      await hears(someone.page);
    },
  };
}

async function hears(page: Page): Promise<void> {
  await expect(page.locator('[data-connection]').first()).toHaveAttribute('data-connection', 'live');
}

/** Where the case stands, as its page says beside the title. */
export const status = (page: Page): Locator => page.locator('h1 + .status');

/** Each of these people sees, without reloading, that the case stands like this. */
export async function everybodySees(pages: readonly Page[], word: string): Promise<void> {
  for (const page of pages) await expect(status(page)).toHaveText(word);
}

/** Opens an answer and gives what is in it. */
export async function answering(page: Page, summary: string): Promise<Locator> {
  await openAnswer(page, summary);
  return page.locator('.answer[open]:not(.more)');
}
