import { expectAccessible } from '../accessible.ts';
import { act, ask, person, refer, ownHouse } from '../cases-people.ts';
import { expect, test } from '../test.ts';

/** The SPIP of the Allier is asked to follow a case; then the coordination corrects which SPIP it is, and nobody is to answer any more. */
test('a question that a correction ended: the thread says so, and the house that was asked is told by its reference alone', async ({
  browser,
}) => {
  const [officer, other, claire] = [
    await person(browser, 'spip63'),
    await person(browser, 'spip03'),
    await person(browser, 'coordination0363'),
  ];
  const supervisedById = await ownHouse(officer.context.request);
  const sent = await refer(officer.context.request, {
    birthName: 'Lapalisse',
    firstName: 'Anne',
    supervisedById,
  });
  const asked = await act(officer.context.request, 'handOverReferral', 'HandOverReferralInput', {
    ...{ id: sent.id, version: sent.version, note: 'La personne déménage.' },
    organisationId: await ownHouse(other.context.request),
  });
  await expect(async () => {
    await other.page.goto('/notifications');
    await expect(other.page.locator('main')).toContainText('LAPALISSE', { timeout: 2000 });
  }).toPass();

  const { organisations } = await ask<{ organisations: { edges: { node: { id: string } }[] } }>(
    claire.context.request,
    '{ organisations(search: "cantal", filter: { kinds: [PROBATION_SERVICE] }, first: 1) { edges { node { id } } } }',
  );
  await act(claire.context.request, 'correctReferral', 'CorrectReferralInput', {
    ...{ id: sent.id, version: asked.version, supervisedById: organisations.edges[0]?.node.id },
  });

  const lapsed = /demande de transmission close\s: le service qui suit la mesure a été corrigé/;
  await other.page.goto('/notifications?vue=nouvelles');
  const news = other.page.locator('main li.line', { hasText: lapsed }).first();
  await expect(news).toContainText('SPIP');
  await expect(news).toContainText(sent.reference);
  await expect(other.page.locator('main')).not.toContainText('LAPALISSE');
  await expectAccessible(other.page);
  await claire.page.goto(`/orientations/${sent.id}`);
  await expect(claire.page.locator('#fil')).toContainText(
    /Demande de transmission close, car le service qui suit la mesure a été corrigé\s: /,
  );
  expect([...other.complaints, ...claire.complaints]).toEqual([]);
});

test('a SPIP that a correction puts behind the case no more is told of which, and who is in its place', async ({
  browser,
}) => {
  const [court, officer, claire] = [
    await person(browser, 'parquet63'),
    await person(browser, 'spip63'),
    await person(browser, 'coordination0363'),
  ];
  const other = await person(browser, 'spip03');
  const sent = await refer(court.context.request, {
    ...{ birthName: 'Volvic', firstName: 'Remi' },
    supervisedById: await ownHouse(officer.context.request),
  });
  await act(claire.context.request, 'correctReferral', 'CorrectReferralInput', {
    ...{ id: sent.id, version: sent.version },
    supervisedById: await ownHouse(other.context.request),
  });
  await officer.page.goto('/notifications?vue=nouvelles');
  const news = officer.page.locator('main li.line', { hasText: sent.reference }).first();
  await expect(news).toContainText(/le SPIP qui suit la mesure a été corrigé, c’est SPIP.*Allier/);
  await expect(news).toContainText('Vous ne suivez plus ce dossier');
  await expect(officer.page.locator('main')).not.toContainText('VOLVIC');
  await expectAccessible(officer.page);
  expect(officer.complaints).toEqual([]);
});
