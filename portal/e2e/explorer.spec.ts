import { expect, test } from './test.ts';

test('the explorer asks the hub in the visitor’s name, and no other server', async ({
  page,
  context,
  baseURL,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await context.request.post('/auth/sign-in/email', {
    data: { email: 'spip63@maillage.example', password: 'maillage-demo-2026' },
  });
  await page.goto('/graphql');
  await page.getByRole('button', { name: /execute query/i }).click();
  await expect(page.locator('.result-window').first()).toContainText('Samir Belkacem');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the explorer of a hub in production is for people who are signed in', async ({ page }) => {
  await page.goto('/graphql');
  await expect(page).toHaveURL(/\/connexion\?suite=%2Fgraphql/);
});
