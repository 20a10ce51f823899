import { describe, expect, it } from 'vitest';
import { courtServiceKinds } from './organisation-kind.ts';
import { hubForFile } from '../../testing/index.ts';

const hub = hubForFile();

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

interface List {
  readonly organisations: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const list = `query ($search: String, $filter: OrganisationFilter, $first: Int!, $after: String) {
  organisations(search: $search, filter: $filter, first: $first, after: $after) {
    totalCount
    edges { cursor node { id name kind } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function names(variables: object): Promise<string[]> {
  const viewer = await hub.as('coordination0363');
  const { organisations } = await viewer.data<List>(list, { first: 100, ...variables });
  return organisations.edges.map(({ node }) => node.name);
}

describe('organisations', () => {
  it.each([
    'Préfecture du Puy-de-Dôme',
    'prefecture puy de dome',
    'PREFECTURE DOME puy',
    'préfecture—puy’de dôme',
    'prefec dom',
  ])('are found by "%s", blind to accents, case and order', async (search) => {
    expect(await names({ search })).toEqual(['Préfecture du Puy-de-Dôme']);
  });

  it('are found by town, by acronym and by the short form of a saint', async () => {
    expect(await names({ search: 'spip moulins' })).toEqual(['SPIP de l’Allier']);
    expect(await names({ search: 'tj cusset' })).toEqual(['Tribunal judiciaire de Cusset']);
    expect(await names({ search: 'st-flour' })).toEqual(['Tribunal de proximité de Saint-Flour']);
    expect(await names({ search: '34 rue' })).toEqual([]);
  });

  it.each([
    ['parquet clermont', 'Parquet de Clermont-Ferrand'],
    ['procureur aurillac', 'Parquet d’Aurillac'],
    ['jap puy velay', 'Service de l’application des peines du Puy-en-Velay'],
    ['jld cusset', 'Service du juge des libertés et de la détention de Cusset'],
    ['jaf privas', 'Service des affaires familiales de Privas'],
    ['juge instruction valence', 'Service de l’instruction de Valence'],
    ['greffe moulins', 'Greffe du tribunal judiciaire de Moulins'],
  ])('a service of a court is found by "%s"', async (search, name) => {
    expect(await names({ search })).toContain(name);
    expect(await names({ search, filter: { kinds: [...courtServiceKinds] } })).toEqual([name]);
  });

  it('courts and their services stand one below the other', async () => {
    const viewer = await hub.as('coordination0363');
    const { organisations } = await viewer.data<{
      organisations: { edges: { node: { name: string; below: { name: string; parent: Row }[] } }[] };
    }>(`{ organisations(filter: { kinds: [JUDICIAL_COURT] }, first: 100) {
          edges { node { name below { name parent { name } } } } } }`);
    for (const { name, below } of organisations.edges.map(({ node }) => node)) {
      expect(below.filter((one) => !one.name.startsWith('Tribunal')).length, name).toBe(6);
      for (const { parent } of below) expect(parent.name).toBe(name);
    }
    const cusset = organisations.edges.find(({ node }) => node.name.endsWith('Cusset'))?.node;
    expect(cusset?.below.map(({ name }) => name)).toEqual([
      'Greffe du tribunal judiciaire de Cusset',
      'Parquet de Cusset',
      'Service de l’application des peines de Cusset',
      'Service de l’instruction de Cusset',
      'Service des affaires familiales de Cusset',
      'Service du juge des libertés et de la détention de Cusset',
      'Tribunal de proximité de Vichy',
    ]);
  });

  it.each(['%', '_', "'", '\\', '%%_', '"; drop table', '…'])(
    'are none for %j: signs are no name, and never a pattern',
    async (search) => {
      expect(await names({ search })).toEqual([]);
    },
  );

  it('are all where nothing is typed', async () => {
    expect(await names({ search: '  ' })).toEqual(await names({}));
  });

  it('are found closed up', async () => {
    expect(await names({ search: 'spip delallier' })).toEqual(['SPIP de l’Allier']);
  });

  it('come by name, É beside E', async () => {
    const found = await names({});
    expect(found).toEqual([...found].sort(new Intl.Collator('fr', { ignorePunctuation: false }).compare));
  });

  it('are narrowed by kind, department, module and commune, all at once', async () => {
    expect(await names({ filter: { kinds: ['CPCA'], departments: ['03'] } })).toEqual([
      'ANEF 63 – CPCA Allier et Puy-de-Dôme',
    ]);
    expect(await names({ filter: { modules: ['HOUSING'], kinds: ['ASSOCIATION'] } })).toEqual([
      'ANEF 63 – hébergement',
    ]);
    expect(await names({ filter: { kinds: [] } })).toEqual([]);
    expect(
      await names({ filter: { departments: ['07'], kinds: ['JUDICIAL_COURT', 'COURT_OF_APPEAL'] } }),
    ).toEqual(['Cour d’appel de Nîmes', 'Tribunal judiciaire de Privas']);
    const ofVichy = await names({ filter: { commune: '03310' } });
    expect(ofVichy).toContain('Tribunal judiciaire de Cusset');
    expect(ofVichy).toContain('Tribunal de proximité de Vichy');
    expect(ofVichy).toContain('Parquet de Cusset');
    expect(ofVichy).not.toContain('Parquet de Moulins');
    expect(ofVichy).toContain('ANEF 63 – CPCA Allier et Puy-de-Dôme');
    expect(ofVichy).not.toContain('Tribunal judiciaire de Moulins');
  });

  it.each([{ commune: '' }, { commune: '\u0000' }, { departments: ['\u0000', '99'] }, { departments: [] }])(
    'are none for the filter %j',
    async (filter) => {
      expect(await names({ filter })).toEqual([]);
    },
  );

  it('are not searched for more than a name could be', async () => {
    const { errors } = await (
      await hub.as('coordination0363')
    ).query(list, { first: 1, search: 'a '.repeat(101) });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it.each([1, 2, 7, 43, 100])('give each row exactly once, walking by %i', async (first) => {
    const viewer = await hub.as('coordination0363');
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { organisations }: List = await viewer.data<List>(list, { first, after });
      expect(organisations.edges.length).toBeLessThanOrEqual(first);
      walked.push(...organisations.edges.map(({ node }) => node.id));
      ({ endCursor: after, hasNextPage: more } = organisations.pageInfo);
      expect(organisations.totalCount).toBe(91);
    }
    expect(walked).toHaveLength(91);
    expect(new Set(walked).size).toBe(91);
  });

  it.each([0, -1, 101])('refuse first: %i', async (first) => {
    const { errors } = await (await hub.as('coordination0363')).query(list, { first });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it.each(['', 'x', 'AAAA', 'é'])('refuse the cursor %j', async (after) => {
    const { errors } = await (await hub.as('coordination0363')).query(list, { first: 1, after });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });

  it('are for those who are signed in', async () => {
    const { data, errors } = await hub.visitor().query(list, { first: 1 });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

const whole = `query ($id: ID!) {
  organisation(id: $id) {
    id hidden kind name address postalCode city phone email website source sourceDate toVerify
    department { code name } commune { insee name } departments { code }
    parent { name } sites { name city } offers { module title places departments { code } }
    agreements { title since lead { name } members { name } departments { code } }
  }
}`;

async function organisation(search: string): Promise<Record<string, unknown> | null> {
  const viewer = await hub.as('coordination0363');
  const { organisations } = await viewer.data<List>(list, { search, first: 1 });
  const id = organisations.edges[0]?.node.id;
  const found = await viewer.data<{ organisation: Record<string, unknown> | null }>(whole, { id });
  return found.organisation;
}

describe('one organisation', () => {
  it('is for those who are signed in, whatever the id', async () => {
    for (const id of ['', 'org_AAAAAAAAAAAAAAAAAAAAAA']) {
      const { errors } = await hub.visitor().query(whole, { id });
      expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    }
  });

  it('tells all that the network knows of it', async () => {
    expect(await organisation('ANEF 63 CPCA Allier')).toMatchObject({
      hidden: [],
      kind: 'CPCA',
      address: '34 rue Niel',
      postalCode: '63100',
      city: 'Clermont-Ferrand',
      email: 'cpca@anef63.org',
      phone: null,
      department: { code: '63', name: 'Puy-de-Dôme' },
      commune: { insee: '63113' },
      departments: [{ code: '03' }, { code: '63' }],
      parent: { name: 'CPCA Auvergne-Rhône-Alpes' },
      sites: [{ name: 'Coordination départementale 03/63', city: 'Clermont-Ferrand' }],
      toVerify: false,
      agreements: [
        {
          title: 'Convention régionale CPCA Auvergne-Rhône-Alpes',
          since: null,
          lead: { name: 'ANEF Cantal' },
          departments: ['03', '07', '15', '26', '43', '63'].map((code) => ({ code })),
        },
      ],
    });
  });

  it('says when its contact details are to be verified', async () => {
    expect(await organisation('SPIP Cantal')).toMatchObject({ sourceDate: '2015-04-02', toVerify: true });
  });

  it('offers modules with places', async () => {
    const found = await organisation('ANEF Cantal');
    expect(found?.['offers']).toEqual([
      {
        module: 'HOUSING',
        title: 'Hébergement d’urgence et accompagnement social',
        places: 3,
        departments: [{ code: '15' }],
      },
      {
        module: 'PSYCHOLOGICAL_SUPPORT',
        title: 'Soutien psychologique',
        places: 8,
        departments: [{ code: '15' }],
      },
      {
        module: 'RESPONSIBILITY_GROUP',
        title: 'Groupe de responsabilisation',
        places: 12,
        departments: [{ code: '15' }],
      },
    ]);
  });

  it.each(['', 'org_', 'org_AAAAAAAAAAAAAAAAAAAAAA', 'ref_x', 'x'.repeat(300)])(
    'is absent for the id %j',
    async (id) => {
      const viewer = await hub.as('coordination0363');
      expect(await viewer.data(whole, { id })).toEqual({ organisation: null });
    },
  );
});
