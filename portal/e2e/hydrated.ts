import type { Page, Response } from '@playwright/test';

/**
 * Opens a page behind the sign-in and waits until its script answers: the bell subscribes when all of the page is
 * hydrated. That the line is quiet for half a second says nothing on a busy machine, and a form pressed too early is
 * sent without script.
 */
export async function openHydrated(page: Page, address: string): Promise<Response | null> {
  const [answer] = await Promise.all([page.goto(address), page.waitForEvent('websocket')]);
  return answer;
}
