import { describe, expect, it } from 'vitest';
import { hubForFile } from '../../testing/index.ts';

const hub = hubForFile();

interface List {
  readonly communes: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly insee: string; readonly name: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const list = `query ($search: String!, $first: Int!, $after: String) {
  communes(search: $search, first: $first, after: $after) {
    totalCount
    edges { node { insee name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function names(search: string, first = 5): Promise<string[]> {
  const { communes } = await (await hub.as('spip63')).data<List>(list, { search, first });
  return communes.edges.map(({ node }) => node.name);
}

describe('communes', () => {
  it('that begin with the words come first, the larger ones before', async () => {
    const found = await names('puy', 30);
    const begins = found.filter((name) => name.startsWith('Puy'));
    expect(found[0]).toBe('Puy-Guillaume');
    expect(found.slice(0, begins.length)).toEqual(begins);
    expect(found[begins.length]).toBe('Le Puy-en-Velay');
    expect((await names('cler'))[0]).toBe('Clermont-Ferrand');
  });

  it.each([
    ['CLERMONT ferrand', 'Clermont-Ferrand'],
    ['puy velay', 'Le Puy-en-Velay'],
    ['velay puy', 'Le Puy-en-Velay'],
    ['saint flour', 'Saint-Flour'],
    ['St-Flour', 'Saint-Flour'],
    ['ST FLOUR', 'Saint-Flour'],
    ['montelimar', 'Montélimar'],
    ['ste sigolene', 'Sainte-Sigolène'],
    ['saintflour', 'Saint-Flour'],
    ['lepuyenvelay', 'Le Puy-en-Velay'],
    ['63000 clermont', 'Clermont-Ferrand'],
    ['clermont 63100', 'Clermont-Ferrand'],
    ['dallet', 'Mur-sur-Allier'],
    ['Lavastrie', 'Neuvéglise-sur-Truyère'],
    ['63111 DALLET', 'Mur-sur-Allier'],
  ])('are found by "%s", blind to accents, case, hyphens and order', async (search, name) => {
    expect((await names(search))[0]).toBe(name);
  });

  it('are found by a whole postal code, the larger ones before', async () => {
    expect(await names('63100')).toEqual(['Clermont-Ferrand']);
    const shared = await names('26400', 100);
    expect(shared).toHaveLength(24);
    expect(shared[0]).toBe('Crest');
    expect(await names('6310')).toEqual([]);
  });

  it.each(['%', '_', '%%', "'", '\\', '…', '-'])('find nothing by %j, which is no name', async (search) => {
    expect(await names(search)).toEqual([]);
  });

  it.each(['', ' ', "l'", '\u200b'])('are all that hold it by %j', async (search) => {
    expect((await names(search)).length).toBe(5);
  });

  it('are found by the name of every commune that has become part of one', async () => {
    const parts = await hub.sql<{ name: string; former: string }>(
      'select name, unnest(former_names) as former from hub.commune order by 1, 2',
    );
    expect(parts.length).toBeGreaterThan(40);
    for (const { name, former } of parts) expect(await names(former, 10), former).toContain(name);
  });

  it('of another postal code are not found with it, nor those of another region', async () => {
    expect(await names('63000 riom')).toEqual([]);
    expect(await names('75001')).toEqual([]);
  });

  it('are none where nothing fits', async () => {
    expect(await names('paris 20e')).toEqual([]);
  });

  it('give each row exactly once, walking', async () => {
    const viewer = await hub.as('spip63');
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { communes }: List = await viewer.data<List>(list, { search: 'saint', first: 50, after });
      walked.push(...communes.edges.map(({ node }) => node.insee));
      ({ endCursor: after, hasNextPage: more } = communes.pageInfo);
      if (!more) expect(walked).toHaveLength(communes.totalCount);
    }
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.length).toBeGreaterThan(300);
  });

  it('refuse the cursor of another search', async () => {
    const viewer = await hub.as('spip63');
    const { communes } = await viewer.data<List>(list, { search: 'saint', first: 1 });
    const { errors } = await viewer.query(list, {
      search: 'le',
      first: 1,
      after: communes.pageInfo.endCursor,
    });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });

  it('know their department, EPCI and courts', async () => {
    const viewer = await hub.as('spip63');
    const found = await viewer.data(
      `{ communes(search: "vichy", first: 1) { edges { node {
           insee name postalCodes intercommunality department { code name } courts { name kind } } } } }`,
    );
    expect(found).toEqual({
      communes: {
        edges: [
          {
            node: {
              insee: '03310',
              name: 'Vichy',
              postalCodes: ['03200'],
              intercommunality: 'CA Vichy Communauté',
              department: { code: '03', name: 'Allier' },
              courts: [
                { name: 'Tribunal judiciaire de Cusset', kind: 'JUDICIAL_COURT' },
                { name: 'Tribunal de proximité de Vichy', kind: 'LOCAL_COURT' },
              ],
            },
          },
        ],
      },
    });
  });
});
