import { describe, expect, it } from 'vitest';
import { hubForFile } from '../../testing/index.ts';

const hub = hubForFile();

interface Answer {
  readonly recipients: readonly {
    readonly organisation: { readonly name: string };
    readonly department: { readonly code: string };
    readonly courts: readonly { readonly name: string }[];
    readonly modules: readonly {
      readonly module: string;
      readonly places: number;
      readonly taken: number | null;
      readonly waiting: number | null;
      readonly reserved: number | null;
      readonly free: number | null;
      readonly kept: number | null;
      readonly waitingDays: number | null;
    }[];
  }[];
}

const query = `query ($commune: String!, $modules: [Module!]) {
  recipients(commune: $commune, modules: $modules) {
    organisation { name } department { code } courts { name }
    modules { module places taken reserved waiting free kept waitingDays }
  }
}`;

const recipients = async (variables: object) =>
  (await (await hub.as('spip63')).data<Answer>(query, variables)).recipients;

describe('recipients', () => {
  it.each([
    ['03095', '03', 'ANEF 63 – CPCA Allier et Puy-de-Dôme', 'Tribunal judiciaire de Cusset'],
    ['03310', '03', 'ANEF 63 – CPCA Allier et Puy-de-Dôme', 'Tribunal judiciaire de Cusset'],
    ['03190', '03', 'ANEF 63 – CPCA Allier et Puy-de-Dôme', 'Tribunal judiciaire de Moulins'],
    ['03185', '03', 'ANEF 63 – CPCA Allier et Puy-de-Dôme', 'Tribunal judiciaire de Montluçon'],
    ['07010', '07', 'ANEF Vallée-du-Rhône', 'Tribunal judiciaire de Privas'],
    ['15187', '15', 'ANEF Cantal', 'Tribunal judiciaire d’Aurillac'],
    ['26198', '26', 'ANEF Vallée-du-Rhône', 'Tribunal judiciaire de Valence'],
    ['43157', '43', 'ALIS Trait d’Union', 'Tribunal judiciaire du Puy-en-Velay'],
    ['63113', '63', 'ANEF 63 – CPCA Allier et Puy-de-Dôme', 'Tribunal judiciaire de Clermont-Ferrand'],
  ])('of %s in %s: %s first, court %s', async (commune, department, name, court) => {
    const found = await recipients({ commune });
    expect(found[0]?.organisation.name).toBe(name);
    expect(found[0]?.courts[0]?.name).toBe(court);
    expect(found.map((recipient) => recipient.department.code)).toEqual(Array(4).fill(department));
  });

  it('are each CPCA that takes people in, once, and not their group', async () => {
    const found = (await recipients({ commune: '63113' })).map(({ organisation }) => organisation.name);
    expect(found.toSorted()).toEqual(
      [
        'ALIS Trait d’Union',
        'ANEF 63 – CPCA Allier et Puy-de-Dôme',
        'ANEF Cantal',
        'ANEF Vallée-du-Rhône',
      ].toSorted(),
    );
  });

  it('tell the room in the modules asked about', async () => {
    const [first] = await recipients({ commune: '15014', modules: ['HOUSING'] });
    expect(first?.modules.map(({ module }) => module)).toEqual(['HOUSING']);
    const [all] = await recipients({ commune: '15014' });
    expect(all?.modules.map(({ module }) => module)).toEqual([
      'HOUSING',
      'RESPONSIBILITY_GROUP',
      'PSYCHOLOGICAL_SUPPORT',
    ]);
  });

  it('count reserved places for the house itself, and never fall below zero', async () => {
    await hub.sql(
      "update hub.offer set places = 0 from hub.organisation o where o.id = organisation_id and o.source_id = 'anef-cantal' and module = 'HOUSING'",
    );
    const own = (await (await hub.as('coordination15')).data<Answer>(query, { commune: '15014' })).recipients;
    expect(own[0]?.modules[0]).toMatchObject({ places: 0, free: 0 });
    for (const { places, taken, free, kept } of own[0]?.modules ?? []) {
      expect(free).toBe(Math.max(0, places - taken!));
      expect(kept).toBeLessThanOrEqual(free!);
    }
    for (const { modules } of own.slice(1))
      for (const { taken, reserved, waiting, free, kept } of modules)
        expect([taken, reserved, waiting, free, kept]).toEqual([null, null, null, null, null]);
  });

  it.each(['75056', '38185', '', 'Vichy', "' or 1=1", '\u0000'])(
    'are none for %j, which is no commune of the network',
    async (commune) => {
      expect(await recipients({ commune })).toEqual([]);
    },
  );
});
