import { describe, expect, it } from 'vitest';
import { withClient } from '../../start/postgres/database.ts';
import { hubForFile } from '../../testing/index.ts';
import { knownAs } from './known-as.ts';
import { loadReferenceNetwork } from './load.ts';
import { agreementFacts, organisationFacts } from './network.ts';

const hub = hubForFile();
const keys = organisationFacts.map(({ key }) => key);

async function load(): Promise<void> {
  await withClient(hub.database.adminUrl, async (client) => {
    await client.query('set role maillage_owner');
    await loadReferenceNetwork(client);
  });
}

describe('the facts of the network', () => {
  it('have one key each, and name only each other', () => {
    expect(new Set(keys).size).toBe(keys.length);
    for (const { under } of organisationFacts) if (under !== undefined) expect(keys).toContain(under);
    for (const { lead, members } of agreementFacts)
      expect(keys).toEqual(expect.arrayContaining([lead, ...members]));
  });

  it('have one CPCA as recipient in each department', () => {
    const served = organisationFacts.filter(({ kind }) => kind === 'CPCA').flatMap(({ serves }) => serves);
    expect(served.toSorted()).toEqual(['03', '07', '15', '26', '43', '63']);
  });

  it('are known again under the ids of public files, and those alone', () => {
    expect(knownAs('coj', 'ca-63300')).toBe('ca-riom');
    expect(knownAs('coj', 'tj-03095')).toBe('tj-03095');
    expect(knownAs('dila', 'prefecture-63113-01')).toBe('prefecture-63');
    expect(knownAs('dila', 'tj-03095')).toBeUndefined();
    expect(knownAs('dila', 'constructor')).toBeUndefined();
  });
});

describe('loading the network', () => {
  it('gives every commune its tribunal judiciaire, and a local court to its seat', async () => {
    const counts = await hub.sql(`
      select (select count(*)::int from hub.commune) as communes,
             (select count(*)::int from hub.commune where intercommunality_siren is null) as alone,
             count(*) filter (where kind = 'JUDICIAL_COURT')::int as judicial,
             count(*) filter (where kind = 'LOCAL_COURT')::int as local
        from hub.jurisdiction join hub.organisation on organisation.id = organisation_id`);
    expect(counts).toEqual([{ communes: 1984, alone: 0, judicial: 1984, local: 8 }]);
  });

  it('again changes no row', async () => {
    const state = () =>
      hub.sql(`select (select max(updated_at)::text from hub.organisation) as touched,
                      (select count(*)::int from hub.organisation) as organisations,
                      (select count(*)::int from hub.coverage) as coverage,
                      (select count(*)::int from hub.site) as sites,
                      (select max(xmin::text::bigint)::text from hub.commune) as communes`);
    const before = await state();
    await load();
    expect(await state()).toEqual(before);
  });

  it('brings back neither territory nor places that people changed', async () => {
    const rows = `select coverage.department_code from hub.coverage join hub.organisation o on o.id = organisation_id
                   where o.source_id = 'anef-vallee-du-rhone'`;
    await hub.sql(`delete from hub.coverage using hub.organisation o
                    where o.id = organisation_id and o.source_id = 'anef-vallee-du-rhone' and coverage.department_code = '07'`);
    await hub.sql('update hub.offer set places = 99');
    await load();
    expect(await hub.sql(rows)).toEqual([{ department_code: '26' }]);
    expect(await hub.sql('select distinct places from hub.offer')).toEqual([{ places: 99 }]);
  });

  it('gives a hub that began without them the services of its courts, and once', async () => {
    const services = () =>
      hub.sql(`select court.source_id as court, count(*)::int as services
                 from hub.organisation service join hub.organisation court on court.id = service.parent_id
                where court.kind = 'JUDICIAL_COURT' and service.kind <> 'LOCAL_COURT' group by 1 order by 1`);
    const whole = await services();
    expect(whole.map((row) => (row as { services: number }).services)).toEqual([6, 6, 6, 6, 6, 6, 6, 6]);
    await hub.sql(`delete from hub.organisation where source_id like 'tj-%-%'
                      and not exists (select from hub.membership where organisation_id = organisation.id)
                      and not exists (select from hub.referral_party where organisation_id = organisation.id)
                      and not exists (select from hub.referral where organisation.id in (referrer_id, ordered_by_id))`);
    expect(await services()).not.toEqual(whole);
    await load();
    await load();
    expect(await services()).toEqual(whole);
  });

  it('mends what an older version of the network wrote', async () => {
    await hub.sql(
      "update hub.organisation set name = 'Ancien nom', parent_id = null where source_id = 'tj-63113'",
    );
    await hub.sql("update hub.commune set population = 1 where insee = '63113'");
    await load();
    expect(
      await hub.sql(`select organisation.name, parent_id is not null as parent, population > 100000 as large
                       from hub.organisation join hub.commune on insee = commune_insee where source_id = 'tj-63113'`),
    ).toEqual([{ name: 'Tribunal judiciaire de Clermont-Ferrand', parent: true, large: true }]);
  });
});
