import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadReferenceNetwork } from '../../directory/index.ts';
import { repositoryFolder } from '../../settings.ts';
import { withClient } from '../../start/postgres/database.ts';
import { hubForFile } from '../../testing/index.ts';
import { testSecret } from '../../testing/test-database.ts';
import { importRows, readRows, type ImportOptions } from './import-rows.ts';
import { columnsOf, type ImportKind } from './kinds.ts';
import type { Report } from './report.ts';

const hub = hubForFile();
const folder = mkdtempSync(path.join(os.tmpdir(), 'maillage-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Real open data, where the machine has it beside the repository; the product ships none. */
const openData = path.join(repositoryFolder, '../shared/data');
const openFiles: readonly (readonly [string, ImportKind])[] = [
  ['police_gendarmerie.csv', 'police'],
  ['health.csv', 'health'],
  ['administrations.csv', 'administrations'],
  ['associations.csv', 'associations'],
  ['mairies.csv', 'town-halls'],
  ['courts.csv', 'courts'],
  ['court_jurisdictions.csv', 'jurisdictions'],
];

async function importOf(file: string, kind: ImportKind, options: ImportOptions = {}): Promise<Report> {
  const rows = await readRows(file, kind);
  return withClient(hub.database.adminUrl, async (client) => {
    await client.query('set role maillage_owner');
    return importRows(client, rows, kind, options);
  });
}

function fileOf(kind: ImportKind, ...rows: readonly Readonly<Record<string, string>>[]): string {
  const { columns } = columnsOf(kind);
  const lines = rows.map((row) => columns.map((column) => `"${row[column] ?? ''}"`).join(','));
  const target = path.join(folder, `${kind}.csv`);
  writeFileSync(target, `${[columns.join(','), ...lines].join('\n')}\n`);
  return target;
}

const counts = ({ created, updated, unchanged, refused }: Report) => [
  created,
  updated,
  unchanged,
  refused.length,
];
const organisations = () => hub.sql<{ n: number }>('select count(*)::int as n from hub.organisation');

const brigade = {
  dila_id: 'gendarmerie-test-01',
  type: 'gendarmerie',
  nom: 'Brigade de gendarmerie - Test',
  adresse: '1 rue de l’Essai',
  code_postal: '03000',
  ville: 'Moulins',
  insee: '03190',
  insee_actuel: '03190',
  departement: '03',
  telephone: '04 70 00 00 00',
};

describe('an import', () => {
  it('adds, then changes nothing, then brings up to date', async () => {
    expect(counts(await importOf(fileOf('police', brigade), 'police'))).toEqual([1, 0, 0, 0]);
    expect(counts(await importOf(fileOf('police', brigade), 'police'))).toEqual([0, 0, 1, 0]);
    const moved = { ...brigade, adresse: '2 rue de l’Essai' };
    expect(counts(await importOf(fileOf('police', moved), 'police'))).toEqual([0, 1, 0, 0]);
    const rows = await hub.sql(
      "select address, source_date::text, search_text from hub.organisation where source_id = 'gendarmerie-test-01'",
    );
    expect(rows).toEqual([
      {
        address: '2 rue de l’Essai',
        source_date: '2019-10-01',
        search_text: 'brigade de gendarmerie test moulins 03000 gendarmerie brigade brigadedegendarmerietest',
      },
    ]);
  });

  it('bears the day that the caller tells, and then is not to be verified', async () => {
    await importOf(fileOf('police', brigade), 'police', { sourceDate: '2026-09-01' });
    const viewer = await hub.as('coordination0363');
    expect(
      await viewer.data(
        '{ organisations(search: "brigade test", first: 1) { edges { node { source sourceDate toVerify } } } }',
      ),
    ).toEqual({
      organisations: {
        edges: [
          {
            node: { source: 'Annuaire du service public (DILA)', sourceDate: '2026-09-01', toVerify: false },
          },
        ],
      },
    });
  });

  it('writes nothing in a dry run, and counts all the same', async () => {
    const before = await organisations();
    const other = { ...brigade, dila_id: 'gendarmerie-test-02' };
    expect(counts(await importOf(fileOf('police', other), 'police', { dryRun: true }))).toEqual([1, 0, 0, 0]);
    expect(await organisations()).toEqual(before);
  });

  it('keeps the good rows beside a refused one, and none of them when strict', async () => {
    const before = await organisations();
    const good = { ...brigade, dila_id: 'gendarmerie-test-03' };
    const file = fileOf('police', good, { ...brigade, dila_id: 'gendarmerie-test-04', code_postal: 'x' });
    const strict = await importOf(file, 'police', { strict: true });
    expect(strict.refused).toEqual([
      { line: 3, column: 'code_postal', reason: '"x" is no postal code of five digits' },
    ]);
    expect(await organisations()).toEqual(before);
    expect(counts(await importOf(file, 'police'))).toEqual([1, 0, 0, 1]);
  });

  it('writes nothing when the database fails on the way', async () => {
    const before = await organisations();
    await hub.sql(
      "alter table hub.organisation add constraint no_fifth check (source_id <> 'gendarmerie-test-05')",
    );
    const rows = Array.from({ length: 600 }, (_, at) => ({ ...brigade, dila_id: `gendarmerie-many-${at}` }));
    const file = fileOf('police', ...rows, { ...brigade, dila_id: 'gendarmerie-test-05' });
    await expect(importOf(file, 'police')).rejects.toThrow(/no_fifth/);
    await hub.sql('alter table hub.organisation drop constraint no_fifth');
    expect(await organisations()).toEqual(before);
  });

  it('completes an organisation of the reference network, keeps what the network states and doubles nothing', async () => {
    const before = await organisations();
    const cidff = {
      id: 'cidf-03190-01',
      type: 'CIDFF',
      nom: 'CIDFF - Allier (autre nom)',
      adresse: '14 rue Jean-Jacques-Rousseau',
      insee: '03190',
      departement: '03',
      telephone: '04 70 35 10 69',
      source: 'DILA annuaire 2019-10',
    };
    const anef = {
      id: 'seed-anef63',
      type: 'CPCA',
      nom: 'ANEF',
      adresse: '34, rue Niel',
      departement: '63',
      source: 'page',
    };
    const file = fileOf('associations', cidff, anef);
    expect(counts(await importOf(file, 'associations'))).toEqual([0, 1, 1, 0]);
    expect(counts(await importOf(file, 'associations'))).toEqual([0, 0, 2, 0]);
    const cidffRow =
      "select name, phone, source_date::text as day from hub.organisation where source_id = 'cidff-03'";
    const completed = [{ name: 'CIDFF de l’Allier', phone: '04 70 35 10 69', day: '2019-10-01' }];
    expect(await hub.sql(cidffRow)).toEqual(completed);
    // The next start of the hub loads the reference network again.
    await withClient(hub.database.adminUrl, (client) => loadReferenceNetwork(client));
    expect(await hub.sql(cidffRow)).toEqual(completed);
    expect(
      await hub.sql(
        "select address, source_date::text as day from hub.organisation where source_id = 'anef-63'",
      ),
    ).toEqual([{ address: '34 rue Niel', day: '2026-11-01' }]);
    expect(await organisations()).toEqual(before);
  });

  it('of jurisdictions replaces the first guess, and the next start leaves it so', async () => {
    // Lapalisse lies in the district of Vichy, hence Cusset by the first guess.
    const row = {
      insee: '03138',
      commune: 'Lapalisse',
      cour_appel: 'Cour d’appel de Riom',
      tribunal_judiciaire: "Tribunal judiciaire d'Aurillac",
      tribunal_proximite: 'Tribunal de proximité de Saint-Flour',
    };
    const unknown = {
      ...row,
      insee: '03190',
      commune: 'Moulins',
      tribunal_proximite: 'Tribunal de proximité de Moulins',
    };
    const report = await importOf(fileOf('jurisdictions', row, unknown), 'jurisdictions');
    expect(counts(report)).toEqual([0, 1, 0, 1]);
    expect(report.refused[0]).toMatchObject({ line: 3, column: 'tribunal_proximite' });
    await withClient(hub.database.adminUrl, (client) => loadReferenceNetwork(client));
    const courts = `select o.source_id as court from hub.jurisdiction j join hub.organisation o on o.id = j.organisation_id
                     where j.commune_insee = $1 order by 1`;
    expect(await hub.sql(courts, ['03138'])).toEqual([{ court: 'tj-15014' }, { court: 'tprx-15187' }]);
    expect(await hub.sql(courts, ['03190'])).toEqual([{ court: 'tj-03190' }]);
  });
});

describe('services of courts', () => {
  const service = {
    id: 'jap-test-01',
    type: 'service_application_peines',
    nom: 'Cabinet du juge de l’application des peines de Vichy',
    ville_siege: 'Vichy',
    insee_siege: '03310',
    departement_siege: '03',
    tribunal_judiciaire: 'Tribunal judiciaire de Cusset',
    source: 'essai',
  };
  const below = (id: string) =>
    hub.sql(
      `select service.kind, court.source_id as court, service.phone from hub.organisation service
         join hub.organisation court on court.id = service.parent_id where service.source_id = $1`,
      [id],
    );

  it('come in below their court, and again without a change', async () => {
    expect(counts(await importOf(fileOf('courts', service), 'courts'))).toEqual([1, 0, 0, 0]);
    expect(await below('jap-test-01')).toEqual([
      { kind: 'SENTENCE_ENFORCEMENT_SERVICE', court: 'tj-03095', phone: null },
    ]);
    expect(counts(await importOf(fileOf('courts', service), 'courts'))).toEqual([0, 0, 1, 0]);
  });

  it('complete those that the hub has, which stay where they are', async () => {
    const known = { ...service, id: 'tj-63113-jap', telephone: '04 73 00 00 00' };
    expect(counts(await importOf(fileOf('courts', known), 'courts'))).toEqual([0, 1, 0, 0]);
    expect(await below('tj-63113-jap')).toEqual([
      { kind: 'SENTENCE_ENFORCEMENT_SERVICE', court: 'tj-63113', phone: '04 73 00 00 00' },
    ]);
  });

  it.each(['', 'Tribunal judiciaire de Nulle-Part'])('are refused below %j', async (court) => {
    const lost = { ...service, id: 'jap-test-02', tribunal_judiciaire: court };
    const report = await importOf(fileOf('courts', lost), 'courts');
    expect(counts(report)).toEqual([0, 0, 0, 1]);
    expect(report.refused[0]).toMatchObject({ line: 2, column: 'tribunal_judiciaire' });
  });
});

describe('the command', () => {
  const run = (...words: readonly string[]) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const command = spawn(
        process.execPath,
        [path.join(repositoryFolder, 'api/run.js'), 'import', ...words],
        {
          cwd: repositoryFolder,
          env: {
            ...process.env,
            DATABASE_URL: hub.database.adminUrl,
            MAILLAGE_SECRET: testSecret,
            INIT_CWD: folder,
          },
        },
      );
      let said = '';
      command.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      command.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      command.on('close', (code) => resolve({ code, said }));
    });

  it('reports what it did, and takes the path from where the caller stands', async () => {
    fileOf('police', brigade, { ...brigade, dila_id: 'gendarmerie-test-09', type: 'douane' });
    const { code, said } = await run('police.csv', '--as', 'police');
    expect(said).toMatch(/2 rows of police stations and gendarmerie brigades/);
    expect(said).toMatch(/line 3, type: douane is no known kind/);
    expect(code).toBe(0);
    expect((await run('police.csv', '--as', 'police', '--strict')).code).toBe(1);
  });

  it('says in one line why a file is refused', async () => {
    writeFileSync(path.join(folder, 'cut.csv'), 'insee,comm');
    const { code, said } = await run('cut.csv', '--as', 'jurisdictions');
    expect(said.trim()).toBe(
      'The file is refused; nothing was written.\n  the last line has no end: the file was cut, or add a line end if it is whole',
    );
    expect(code).toBe(1);
  });

  it('shows how it is used when it is not understood', async () => {
    const { code, said } = await run('--as', 'police');
    expect(said).toMatch(/^Name the file to import\.\nUsage: npm run import/);
    expect(code).toBe(2);
  });
});

describe.skipIf(!existsSync(openData))(`the open data in ${openData} (skipped where there is none)`, () => {
  it.each(openFiles)('%s is imported, and changes nothing the second time', async (file, kind) => {
    const first = await importOf(path.join(openData, file), kind);
    expect(first.created + first.updated + first.unchanged).toBeGreaterThan(0.99 * first.rows - 12);
    const second = await importOf(path.join(openData, file), kind);
    const accepted = first.created + first.updated + first.unchanged;
    expect([second.created, second.updated, second.unchanged]).toEqual([0, 0, accepted]);
    expect(second.refused).toEqual(first.refused);
  });

  it('has every town hall of a commune of today, and leaves out those of the past', async () => {
    const report = await importOf(path.join(openData, 'mairies.csv'), 'town-halls', { dryRun: true });
    expect(report.unchanged).toBe(1985);
    expect([...report.skipped.values()]).toEqual([10]);
    expect(report.refused.map(({ line, column }) => [line, column])).toEqual([
      [565, 'insee_actuel'],
      [1268, 'insee_actuel'],
      [1655, 'insee_actuel'],
    ]);
  });

  it('is found in the directory, by whatever spelling', async () => {
    const viewer = await hub.as('spip03');
    expect(
      await viewer.data(`{ organisations(search: "mairie chatel montagne", first: 3) { totalCount edges { node {
           kind name toVerify commune { insee } department { code } } } } }`),
    ).toEqual({
      organisations: {
        totalCount: 1,
        edges: [
          {
            node: {
              kind: 'TOWN_HALL',
              name: 'Mairie - Châtel-Montagne',
              toVerify: true,
              commune: { insee: '03066' },
              department: { code: '03' },
            },
          },
        ],
      },
    });
  });
});
