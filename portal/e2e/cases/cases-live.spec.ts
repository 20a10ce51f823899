import { expect, test } from '../test.ts';
import { accept, ask, asksForNews, person, refer } from '../cases-people.ts';

// Two desks at once, and a network that answers every 15 seconds.
test('an officer sees each step of the coordinator without reloading, and the coordinator what arrives', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const coordinator = await person(browser, 'coordination0363');
  await coordinator.page.goto('/boite');
  await expect(coordinator.page.getByRole('status').filter({ hasText: 'À jour' })).toHaveAttribute(
    'data-connection',
    'live',
  );
  const reading = await coordinator.page.locator('.pane-detail h2').innerText();

  const sent = await refer(officer.context.request, { birthName: 'Vernet', firstName: 'Paul' });
  await officer.page.goto(`/orientations/${sent.id}`);
  await expect(officer.page.locator('h1 + .status')).toHaveText('Envoyée');
  await expect(officer.page.locator('[data-connection]')).toHaveAttribute('data-connection', 'live');
  await asksForNews(officer.page);

  // it arrives by itself, is announced, and what is being read stays
  const arrived = coordinator.page.locator('.item', { hasText: sent.reference });
  await expect(arrived).toBeVisible();
  await expect(coordinator.page.getByRole('status').filter({ hasText: /1 nouvelle à|, à/ })).toBeVisible();
  await expect(coordinator.page.locator('.pane-detail h2')).toHaveText(reading);

  await arrived.click();
  await expect(coordinator.page.locator('.pane-detail h2')).toHaveText('VERNET Paul');
  await coordinator.page.getByRole('button', { name: 'Accuser réception' }).click();
  await expect(coordinator.page.getByText('Réception confirmée. Le service qui oriente')).toBeVisible();
  await expect(officer.page.locator('h1 + .status')).toHaveText('Reçue');
  await expect(officer.page.locator('.thread')).toContainText('Claire Vasseur');

  await accept(coordinator.page);
  await expect(officer.page.locator('h1 + .status')).toHaveText('Acceptée');
  await expect(officer.page.getByRole('heading', { name: 'Entretien préalable' })).toBeVisible();
  expect([...officer.complaints, ...coordinator.complaints]).toEqual([]);
});

test('what one is writing survives what arrives, and is then refused as too late', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const coordinator = await person(browser, 'coordination0363');
  const team = await person(browser, 'equipe63');
  const sent = await refer(officer.context.request, { birthName: 'Lacombe' });
  await coordinator.page.goto(`/orientations/${sent.id}`);
  await expect(coordinator.page.locator('[data-connection]')).toHaveAttribute('data-connection', 'live');
  await asksForNews(coordinator.page);
  await coordinator.page.locator('summary', { hasText: 'Demander des précisions' }).click();
  const question = coordinator.page.getByLabel('Que manque-t-il pour décider');
  await question.fill('Quelle langue parle la personne ?');

  const { referral } = await ask<{ referral: { version: number } }>(
    team.context.request,
    'query($id: ID!) { referral(id: $id) { version } }',
    { id: sent.id },
  );
  await ask(
    team.context.request,
    'mutation($input: AcknowledgeReferralInput!) { acknowledgeReferral(input: $input) { userErrors { code } } }',
    { input: { id: sent.id, version: referral.version } },
  );
  await expect(coordinator.page.locator('h1 + .status')).toHaveText('Reçue');
  await expect(coordinator.page.locator('[data-changed]:visible')).toHaveText(/Le dossier a changé depuis/);
  await expect(question).toHaveValue('Quelle langue parle la personne ?');
  await expect(question).toBeFocused();

  await coordinator.page.getByRole('button', { name: 'Envoyer la question' }).click();
  await expect(coordinator.page.getByRole('alert')).toContainText('Julie Fabre a agi avant vous');
  await expect(question).toHaveValue('Quelle langue parle la personne ?');
  // the refusal came with the case as it is: the same words go once one has looked at it
  await coordinator.page.getByLabel('J’ai lu ce qui a changé').check();
  await coordinator.page.getByRole('button', { name: 'Envoyer la question' }).click();
  await expect(coordinator.page.locator('h1 + .status')).toHaveText('Précisions demandées');
});

test('a network that breaks sockets is asked every 15 seconds, and a session that ended says so', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Fournier' });
  await officer.page.clock.install();
  /** Seconds of the page pass, as many as it takes, until it shows what it asked for. */
  const passing = (shows: () => Promise<void>): Promise<void> =>
    expect(async () => {
      await officer.page.clock.runFor(5000);
      await shows();
    }).toPass();
  await officer.page.routeWebSocket(/\/graphql/, (socket) => void socket.close());
  await officer.page.goto(`/orientations/${sent.id}`);
  await expect(officer.page.locator('[data-connection]')).toHaveAttribute('data-connection', 'polling');
  await asksForNews(officer.page);

  const coordinator = await person(browser, 'coordination0363');
  await coordinator.page.goto(`/orientations/${sent.id}`);
  await coordinator.page.getByRole('button', { name: 'Accuser réception' }).click();
  await passing(() => expect(officer.page.locator('h1 + .status')).toHaveText('Reçue', { timeout: 1000 }));

  // a message moves no case, and is noticed all the same
  await ask(
    coordinator.context.request,
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { code } } }',
    {
      input: {
        id: sent.id,
        text: 'Le rendez-vous est avancé.',
        audience: ['REFERRER'],
        idempotencyKey: crypto.randomUUID(),
      },
    },
  );
  const talk = officer.page.locator('#echanges .talk');
  await passing(() => expect(talk).toContainText('Le rendez-vous est avancé.', { timeout: 1000 }));

  await officer.context.clearCookies();
  const ended = officer.page.getByText('Votre session a pris fin');
  await passing(() => expect(ended).toBeVisible({ timeout: 1000 }));
  await expect(officer.page.getByRole('link', { name: 'Se reconnecter' })).toBeVisible();
});
