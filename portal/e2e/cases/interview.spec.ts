import { act, openAnswer, person, refer } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { countRequests, quiet } from '../signed-in-pages.ts';
import { expect, test } from '../test.ts';

test('a page offers to start once the hour of the interview has come, without asking; who is too fast is told when', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Bientôt' });
  const coordination = await person(browser, 'coordination0363');
  const { id } = sent;
  const received = await act(
    coordination.context.request,
    'acknowledgeReferral',
    'AcknowledgeReferralInput',
    {
      ...{ id, version: sent.version },
    },
  );
  const accepted = await act(coordination.context.request, 'acceptReferral', 'AcceptReferralInput', {
    ...{ id, version: received.version },
  });
  const team = await person(browser, 'equipe63');
  const inTwoHours = new Date(Date.now() + 2 * 3_600_000).toISOString();
  await act(team.context.request, 'scheduleIntake', 'ScheduleIntakeInput', {
    ...{ id, version: accepted.version, at: inTwoHours, confirmed: ['at'] },
  });
  const { page } = team;
  await page.clock.install();
  await openHydrated(page, `/orientations/${id}`);
  const start = page.locator('.answers summary', { hasText: 'Démarrer' });
  const from = page.getByText('La prise en charge pourra démarrer à partir du');
  await expect(from).toBeVisible();
  await expect(start).toBeHidden();
  await expect(page.locator('.next .eyebrow')).toContainText('à vo');
  await quiet([page]);

  const counted = countRequests([page]);
  await page.clock.fastForward('02:01:00');
  await expect(start).toBeVisible();
  await expect(from).toBeHidden();
  counted.stop();
  expect(counted.asked.filter((one) => !one.includes('POST /boite/lecture'))).toEqual([]);

  // a clock that is fast: the API knows the hour
  await openAnswer(page, 'Démarrer');
  const form = page.locator('.answers form[action^="?/start"]');
  await form.evaluate((one: HTMLFormElement) => void delete one.dataset['undo']);
  await form.getByRole('button').last().click();
  await expect(page.getByRole('alert')).toContainText('déplacez-le d’abord au moment où il a eu lieu');
});
