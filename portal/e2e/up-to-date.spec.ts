import { build } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from './test.ts';

/** A list that is shown, what somebody does in it, and the list as it is served next. */
interface Scene {
  readonly shown: readonly Row[];
  readonly next: readonly Row[];
  /** Keys of rows in whose form somebody writes, whose disclosure they opened, whose box they ticked. */
  readonly written: readonly string[];
  readonly opened: readonly string[];
  readonly ticked: readonly string[];
  readonly focused: string | undefined;
}
interface Row {
  readonly key: string;
  readonly version: number;
}

declare global {
  interface Window {
    bringUpToDate(place: Element, html: string): void;
    broken(scene: Scene): readonly string[];
  }
}

const kinds = ['form', 'details', 'box', 'button'] as const;
const keys = kinds.flatMap((kind) => [1, 2, 3].map((number) => `${kind}-${number}`));
const rows: fc.Arbitrary<readonly Row[]> = fc
  .shuffledSubarray(keys)
  .chain((some) => fc.tuple(...some.map((key) => fc.record({ key: fc.constant(key), version: fc.nat(2) }))));
const scenes: fc.Arbitrary<Scene> = fc.tuple(rows, rows).chain(([shown, next]) => {
  const of = (kind: (typeof kinds)[number]) =>
    fc.subarray(shown.map(({ key }) => key).filter((key) => key.startsWith(kind)));
  const none = fc.constant(undefined);
  const focused = shown.length === 0 ? none : fc.oneof(none, fc.constantFrom(...shown.map(({ key }) => key)));
  return fc.record({
    shown: fc.constant(shown),
    next: fc.constant(next),
    written: of('form'),
    opened: of('details'),
    ticked: of('box'),
    focused,
  });
});

/** Runs in the page, where `bringUpToDate` was loaded. */
function prepare(): void {
  const inside = (key: string, version: number): string => {
    if (key.startsWith('form'))
      return `<form><p data-changed hidden>!</p><input type="hidden" name="version" value="${version}"><textarea></textarea></form>`;
    if (key.startsWith('details'))
      return `<details><summary>${version}</summary><p data-key="more">…</p></details>`;
    if (key.startsWith('box')) return `<label><input type="checkbox" form="several" value="${key}">…</label>`;
    return `<p data-key="more">${version}</p><button type="button">…</button>`;
  };
  const markup = (some: readonly Row[]): string =>
    `<h2 data-key="more">${some.length}</h2><ol>${some
      .map(
        ({ key, version }) =>
          `<li data-key="${key}"><a data-version="${version}">${key}</a>${inside(key, version)}</li>`,
      )
      .join('')}</ol>`;

  window.broken = ({ shown, next, written, opened, ticked, focused }) => {
    const place = document.createElement('div');
    place.innerHTML = `<!--mark-->${markup(shown)}<!--mark-->`;
    document.body.replaceChildren(place);
    const find = <Found extends Element>(key: string, selector: string): Found | null =>
      place.querySelector<Found>(`[data-key="${key}"] ${selector}`);
    for (const key of written) {
      find<Element>(key, 'form')?.setAttribute('data-written', '');
      const words = find<HTMLTextAreaElement>(key, 'textarea');
      if (words) words.value = `words of ${key}`;
    }
    for (const key of opened) find<Element>(key, 'details')?.setAttribute('open', '');
    for (const key of ticked) {
      const box = find<HTMLInputElement>(key, 'input');
      if (box) box.checked = true;
    }
    const keyboard =
      focused === undefined
        ? null
        : find<HTMLElement>(focused, ':is(textarea, summary, [type=checkbox], button)');
    keyboard?.focus();
    const marks = [...place.childNodes].filter((node) => node instanceof Comment);
    const elements = new Map(shown.map(({ key }) => [key, place.querySelector(`[data-key="${key}"]`)]));

    window.bringUpToDate(place, markup(next));

    const stays = (key: string): boolean => next.some((row) => row.key === key);
    const newer = (key: string): number | undefined => next.find((row) => row.key === key)?.version;
    const older = (key: string): number | undefined => shown.find((row) => row.key === key)?.version;
    const rowsNow = [...place.querySelectorAll('li')].map((row) => row.dataset['key'] ?? '');
    const rules: readonly (readonly [string, boolean])[] = [
      ...written.flatMap((key) => [
        [
          `${key}: the words are there`,
          find<HTMLTextAreaElement>(key, 'textarea')?.value === `words of ${key}`,
        ] as const,
        [
          `${key}: the version that was read stays`,
          find<HTMLInputElement>(key, '[name=version]')?.value === String(older(key)),
        ] as const,
        [
          `${key}: whoever writes is told of a newer one`,
          find<HTMLElement>(key, '[data-changed]')?.hidden === (newer(key) === older(key)),
        ] as const,
      ]),
      ...opened
        .filter(stays)
        .map(
          (key) => [`${key}: stays open`, find<HTMLDetailsElement>(key, 'details')?.open === true] as const,
        ),
      ...ticked
        .filter(stays)
        .map(
          (key) => [`${key}: stays ticked`, find<HTMLInputElement>(key, 'input')?.checked === true] as const,
        ),
      ...next.map(
        ({ key, version }) =>
          [
            `${key}: says what is served`,
            find<HTMLElement>(key, 'a')?.dataset['version'] === String(version),
          ] as const,
      ),
      ...shown
        .filter(({ key }) => stays(key))
        .map(
          ({ key }) =>
            [
              `${key}: is the same element`,
              elements.get(key) === place.querySelector(`[data-key="${key}"]`),
            ] as const,
        ),
      [
        'the keyboard stays',
        keyboard === null ||
          !(focused !== undefined && stays(focused)) ||
          document.activeElement === keyboard,
      ],
      [
        'the rows are those served, in their order',
        rowsNow.filter(stays).join() === next.map(({ key }) => key).join(),
      ],
      ['what else is there is in use', rowsNow.every((key) => stays(key) || written.includes(key))],
      [
        'the marks stay',
        [...place.childNodes]
          .filter((node) => node instanceof Comment)
          .every((mark, at) => mark === marks[at]),
      ],
      ['no id is left', place.querySelector('[id]') === null],
    ];
    return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]));
  };
}

test('a list is brought up to date around whoever writes, ticks, opens or stands in it', async ({ page }) => {
  await page.setContent('<title>Essai</title>');
  const { outputFiles } = await build({
    stdin: {
      contents: "import { bringUpToDate } from './up-to-date.ts'; window.bringUpToDate = bringUpToDate;",
      resolveDir: 'portal/src/lib/server-parts',
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  await page.addScriptTag({ type: 'module', content: outputFiles[0]?.text ?? '' });
  await page.waitForFunction(() => 'bringUpToDate' in window);
  await page.evaluate(prepare);
  await fc.assert(
    fc.asyncProperty(scenes, async (scene) => {
      expect(await page.evaluate((one) => window.broken(one), scene)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});
