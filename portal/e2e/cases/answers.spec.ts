import type { Browser, Page } from '@playwright/test';
import { answers, type Answer } from '../../src/lib/cases/answers/answers.ts';
import { act, enter, held, openAnswer, ownHouse, person, refer, type Case } from '../cases-people.ts';
import { expect, test } from '../test.ts';

// Every answer that there is, in the order in which cases live.

/** Who gives which answers to one case, one after the other. */
type Story = readonly (readonly [string, ...Answer[]])[];

const stories: readonly Story[] = [
  [
    ['coordination0363', 'acknowledge', 'assign', 'update', 'request'],
    ['spip63', 'provide'],
    ['coordination0363', 'waitlist', 'accept'],
    ['equipe63', 'schedule', 'start'],
    ['coordination0363', 'suspend', 'resume'],
    ['equipe63', 'complete'],
    ['jap63', 'outcome'],
  ],
  [
    ['coordination0363', 'acknowledge', 'redirect'],
    ['coordination15', 'leave'],
    ['coordination0363', 'redirect'],
    ['coordination15', 'takeover'],
  ],
  [['coordination0363', 'acknowledge', 'accept', 'end']],
  [['coordination0363', 'acknowledge', 'decline', 'reopen']],
  [
    ['spip63', 'handover', 'recall', 'handover'],
    ['spip03', 'giveback'],
    ['spip63', 'handover'],
    ['spip03', 'follow'],
  ],
  [['spip63', 'withdraw']],
  [['equipe63', 'withdrawEntry']],
];

/** Given beside the part that they are about, in `parties.spec.ts`, or among the files, in `enclosures.spec.ts`. */
const besideTheirPart: readonly Answer[] = ['housing', 'health', 'clinician', 'enclose', 'withdrawEnclosure'];

/** Given by partners, of whose modules one has its story in `parties.spec.ts`. */
const byPartners: readonly Answer[] = ['declineHousing', 'declineHealth'];

const word = 'Un mot qui est parti.';
const posted = (answer: Answer): string => `.answers form[action^="?/${answer}"]`;

/** Fills in whatever the form of an answer asks for, and sends it as one that waits for its seconds. */
async function give(page: Page, answer: Answer): Promise<void> {
  const form = page.locator(posted(answer));
  await expect(form).toHaveCount(1);
  await form.evaluate((one: HTMLFormElement) => {
    if (one.dataset['undo'] !== undefined) one.dataset['undo'] = '60';
  });
  const sheet = page.locator(`details[data-answer="${answer}"]`);
  if (await sheet.count()) await sheet.locator('summary').click();
  for (const field of await form.locator('textarea').all()) await field.fill(word);
  if (answer === 'handover') await form.locator('input[name="house"]').fill('SPIP de l’Allier');
  // for whom a note is, is chosen
  if (answer === 'update') await form.locator('[name="audience"]').first().check();
  for (const name of ['reason', 'recipientId', 'assigneeId']) {
    const choice = form.locator(`select[name="${name}"]`);
    if ((await choice.count()) === 0) continue;
    const cantal = choice.locator('option', { hasText: 'Cantal' });
    if (await cantal.count()) await choice.selectOption((await cantal.first().getAttribute('value')) ?? '');
    else await choice.selectOption({ index: 1 });
  }
  if (answer === 'schedule') {
    await form.locator('input[type="date"]').fill('2027-01-11');
    await form.locator('input[type="time"]').fill('10:00');
  }
  await form.locator('button').last().click();
  if (answer === 'update' || answer === 'assign') return;
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
}

/** What was written is gone from the page, and its effect stands before its author’s eyes. */
async function expectDone(page: Page, answer: Answer): Promise<void> {
  await test.step(`${answer} is done`, async () => {
    const done = page.locator('main .note[data-tone="go"][role="status"]').first();
    await expect(done, answer).toBeFocused();
    await expect(done).toBeInViewport();
    await expect(page.locator('main form[inert], main form[data-written]')).toHaveCount(0);
    await expect(page.locator('main [role="alert"]')).toHaveCount(0);
    await expect(page.locator('[data-changed]:visible')).toHaveCount(0);
    await expect(page.locator('details.answer[open]')).toHaveCount(0);
    const words = page.locator('.answers textarea');
    for (const field of await words.all()) await expect(field).toHaveValue('');
  });
}

/** What is taken back as an entry was entered; all else was sent. */
async function begun(browser: Browser, [first]: Story): Promise<Case> {
  if (first?.[1] === 'withdrawEntry')
    return enter((await person(browser, first[0])).context.request, { birthName: 'Saisi' });
  const { request } = (await person(browser, 'spip63')).context;
  return refer(request, { birthName: 'Répond', supervisedById: await ownHouse(request) });
}

async function play(browser: Browser, story: Story): Promise<void> {
  const sent = await begun(browser, story);
  for (const [who, ...steps] of story) {
    const { page } = await person(browser, who);
    for (const answer of steps) {
      // the day that was fixed in the form is to come
      if (answer === 'start') await held(page.context().request, sent.id);
      await page.goto(`/orientations/${sent.id}`);
      await expect(page.locator('[data-connection="live"]')).toBeVisible();
      await give(page, answer);
      await expectDone(page, answer);
    }
    await page.context().close();
  }
}

test('every answer has its story here', () => {
  const played = stories.flatMap((story) => story.flatMap(([, ...steps]) => steps));
  expect([...new Set([...played, ...besideTheirPart, ...byPartners])].toSorted()).toEqual(
    [...answers].toSorted(),
  );
});

for (const story of stories) {
  const steps = story.flatMap(([, ...answered]) => answered);
  test(`no answer leaves its form behind, and each shows its effect where its author looks: ${steps.join(', ')}`, async ({
    browser,
  }) => await play(browser, story));
}

test('what is wrong shows at once, and time stands for whoever undoes by keyboard', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Clavier' });
  await act(
    (await person(browser, 'coordination0363')).context.request,
    'acknowledgeReferral',
    'AcknowledgeReferralInput',
    {
      id: sent.id,
      version: sent.version,
    },
  );
  const { page } = await person(browser, 'coordination0363');
  await page.clock.install();
  await page.goto(`/boite?vue=toutes&o=${sent.id}`);
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  const sheet = page.locator('details[data-answer="decline"]');
  const short = (): Promise<void> =>
    sheet.locator('form').evaluate((one: HTMLFormElement) => void (one.dataset['undo'] = '2'));
  await short();
  await openAnswer(page, 'Ne pas retenir');
  await sheet.locator('textarea').fill('Mes mots.');
  await sheet.locator('form button').click();
  // beside the field, without another page and without a second to wait
  await expect(sheet.locator('select')).toBeFocused();
  await expect(sheet.locator('.error')).toHaveText('Choisissez un motif dans la liste');
  await expect(sheet.locator('textarea')).toHaveValue('Mes mots.');
  await expect(page.locator('.undo-bar.shown')).toHaveCount(0);

  await short();
  await sheet.locator('select').selectOption({ index: 1 });
  await sheet.locator('form button').focus();
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: 'Annuler' });
  await expect(undo).toBeFocused();
  await expect(page.locator('.undo-bar')).toContainText('Part dans 2');
  await expect(page.locator('.undo-bar')).toContainText('Le compte s’arrête tant que ce bouton est choisi.');
  await expect(page.getByText('ne s’annule pas')).toHaveCount(0);
  // it would have gone twice over by now, were time not standing
  await page.clock.runFor(4500);
  await page.keyboard.press('Enter');
  await expect(page.locator('.undo-bar.shown')).toHaveCount(0);
  await expect(sheet.locator('form button')).toBeFocused();
  await expect(sheet.locator('textarea')).toHaveValue('Mes mots.');

  await page.keyboard.press('Enter');
  await expect(undo).toBeFocused();
  // nor does time go on while one points at the bar, wherever that has come to stand
  await page.mouse.move(1, 1);
  await page.keyboard.press('Tab');
  await expect(page.locator('main .note[data-tone="go"][role="status"]').first()).toBeFocused();
});

test('a refusal that comes late shows where one has gone to, and is taken up again from there', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Tardif' });
  const other = await refer(officer.context.request, { birthName: 'Suivant' });
  const { page } = await person(browser, 'coordination0363');
  await page.goto(`/boite?vue=toutes&o=${sent.id}`);
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await page.locator(posted('request')).evaluate((one: HTMLFormElement) => void (one.dataset['undo'] = '60'));
  await openAnswer(page, 'Demander des précisions');
  await page.locator(`${posted('request')} textarea`).fill('Quelle langue ?');
  await page.locator(`${posted('request')} button`).click();
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  // a colleague is first
  await act(
    (await person(browser, 'equipe63')).context.request,
    'acknowledgeReferral',
    'AcknowledgeReferralInput',
    {
      id: sent.id,
      version: sent.version,
    },
  );
  // the refusal is there before the page one goes to
  const refusal = page.waitForResponse((response) => response.status() === 422);
  await page.route(
    ({ pathname }) => pathname.endsWith('__data.json'),
    async (route) => {
      await refusal;
      await route.continue();
    },
  );
  await page.locator(`.item[data-id="${other.id}"]`).click();
  await expect(page.locator('.undo-bar')).toContainText('n’est pas parti');
  await expect(page.locator('.undo-bar')).toContainText('a agi avant vous');
  expect(new URL(page.url()).searchParams.get('o')).toBe(other.id);
  await page.getByRole('button', { name: 'Reprendre ma réponse' }).click();
  await expect(page.locator(`${posted('request')} textarea`)).toHaveValue('Quelle langue ?');
  expect(new URL(page.url()).searchParams.get('o')).toBe(sent.id);
});
