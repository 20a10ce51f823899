/** The statements of a referral, one by one: whoever may read less of it finds fewer. */
const statements = '.quote, .talk > li, .docs > li';

/** What the markup of a place lets its reader read. */
export interface Readable {
  /** The fields that are hidden, by referral. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
  /** The referrals it leads to. */
  readonly referrals: ReadonlySet<string>;
  /** how many statements: quotes, messages, files */
  readonly statements: number;
}

/** What a rendered place shows its reader, taken from its markup: hidden fields by referral, referrals it leads to, statements. */
export function readableIn(place: Element): Readable {
  const hidden = [...place.querySelectorAll<HTMLElement>('[data-hidden]')].map(
    ({ dataset }) => [dataset['of'] ?? '', new Set(dataset['hidden']?.split(' '))] as const,
  );
  const led = [...place.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap(({ href }) => {
    const [, path, query] = /\/orientations\/([^/?#]+)|[?&]o=([^&#]+)/.exec(href) ?? [];
    return path ?? query ?? [];
  });
  return {
    hidden: new Map(hidden),
    referrals: new Set(led.map(decodeURIComponent)),
    statements: place.querySelectorAll(statements).length,
  };
}

/** Whether less may be read of the same referrals than before. */
export function mayReadLess(before: Readable, now: Readable): boolean {
  return (
    now.statements < before.statements ||
    [...now.hidden].some(([id, fields]) => {
      const had = before.hidden.get(id);
      return had !== undefined && [...fields].some((field) => !had.has(field));
    })
  );
}
