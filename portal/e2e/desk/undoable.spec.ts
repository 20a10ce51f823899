import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ModuleKind, transpileModule } from 'typescript';
import { expect, test } from '../test.ts';

interface Tried {
  /** Everything that is not as it was; empty where all of it is. */
  readonly differs: readonly string[];
  /** How many changes were made. */
  readonly made: number;
}

declare global {
  interface Window {
    tryUndoing(steps: readonly (readonly [number, number, number])[]): Tried;
  }
}

const markup = `
  <h2 id="h" class="a b" data-key="h">Titre <b>gras</b> et suite</h2><!-- marque -->
  <form data-written><label>Mot <input name="one" value="servi"></label><textarea name="two">Texte</textarea>
    <input type="checkbox" name="three"><input type="radio" name="r" value="1" checked><input type="radio" name="r" value="2">
    <select name="four"><option>un</option><option selected>deux</option><option>trois</option></select></form>
  <ul class="list" style="height: 3em; overflow: auto">${[1, 2, 3, 4, 5, 6].map((n) => `<li data-key="${n}">Ligne ${n}</li>`).join('')}</ul>
  <svg><use xlink:href="#x" href="#y"></use></svg><details open><summary>Plus</summary><p>Dedans</p></details>`;

/** Runs in the page, where `undoable` was loaded. */
function prepare(markup: string): void {
  const { undoable } = window as unknown as {
    undoable(place: Element, change: () => void): () => void;
  };
  const pick = <One>(all: readonly One[], at: number): One | undefined => all[at % Math.max(1, all.length)];
  const nodesOf = (place: Element): ChildNode[] => {
    const found: ChildNode[] = [];
    const walker = document.createTreeWalker(place);
    while (walker.nextNode()) found.push(walker.currentNode as ChildNode);
    return found;
  };
  /** One change of the tree, or of what is no markup. */
  function change(place: Element, [what, where, how]: readonly [number, number, number]): void {
    const nodes = nodesOf(place);
    const elements = nodes.filter((node) => node instanceof Element);
    const [element, node] = [pick(elements, where), pick(nodes, where)];
    const other = pick([place, ...elements], how);
    if (!element || !node || !other) return;
    const names = ['class', 'data-key', 'value', 'checked', 'hidden', 'open', 'selected', 'disabled'];
    const fresh = document.createElement(pick(['p', 'input', 'li', 'option', 'form'], how) ?? 'p');
    const isInside = element.contains(other);
    const changes = [
      () => element.setAttribute(pick(names, how) ?? 'class', `v${how}`),
      () => element.removeAttribute(pick(element.getAttributeNames(), how) ?? 'class'),
      () => element.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', `#${how}`),
      () => void (node.nodeValue = `Texte ${how}`),
      () => node.remove(),
      () => element.before(fresh, `neu ${how}`),
      () => isInside || other.append(element),
      () => isInside || other.before(element),
      () => void (element.innerHTML = `<i data-key="${how}">neu</i>`),
      () => element instanceof HTMLInputElement && (element.value = `tapé ${how}`),
      () => element instanceof HTMLInputElement && (element.checked = how % 2 === 0),
      () => element instanceof HTMLSelectElement && (element.selectedIndex = how % 3),
      () => element instanceof HTMLTextAreaElement && (element.value = `tapé ${how}`),
      () => element instanceof HTMLElement && element.focus(),
      () => element.scrollTo(0, how),
    ];
    try {
      changes[what % changes.length]?.();
    } catch (problem) {
      if (!(problem instanceof DOMException)) throw problem;
    }
  }
  /** All that one sees and has done, with the very nodes. */
  function stateOf(place: Element): readonly (readonly [string, unknown])[] {
    const all = nodesOf(place).flatMap((node, at) => {
      const own: (readonly [string, unknown])[] = [
        [`${at} node`, node],
        [`${at} parent`, node.parentNode],
        [`${at} text`, node.nodeValue],
      ];
      if (node instanceof Element)
        own.push([
          `${at} attributes`,
          JSON.stringify([...node.attributes].map((a) => [a.localName, a.namespaceURI, a.value]).sort()),
        ]);
      if (node instanceof HTMLInputElement)
        own.push([`${at} typed`, node.value], [`${at} ticked`, node.checked]);
      if (node instanceof HTMLTextAreaElement)
        own.push([`${at} typed`, node.value], [`${at} caret`, `${node.selectionStart} ${node.selectionEnd}`]);
      if (node instanceof HTMLSelectElement) own.push([`${at} chosen`, node.selectedIndex]);
      if (node instanceof Element && node.matches('.list')) own.push([`${at} scrolled`, node.scrollTop]);
      return own;
    });
    return [...all, ['keyboard', document.activeElement]];
  }
  window.tryUndoing = (steps) => {
    document.body.innerHTML = `<main>${markup}</main>`;
    const place = document.querySelector('main')!;
    const [one, two, ticked, , second] = place.querySelectorAll<HTMLInputElement>('input, textarea');
    one!.value = 'ce que j’écris';
    two!.value = 'un long texte tapé';
    ticked!.checked = true;
    second!.checked = true;
    place.querySelector('select')!.selectedIndex = 2;
    place.querySelector('ul')!.scrollTop = 20;
    two!.focus();
    two!.setSelectionRange(3, 7);
    const before = stateOf(place);
    let made = 0;
    const undo = undoable(place, () => {
      for (const step of steps) {
        const was = place.innerHTML;
        change(place, step);
        if (place.innerHTML !== was) made += 1;
      }
    });
    undo();
    const after = stateOf(place);
    const differs = before.flatMap(([what, was], at) =>
      after[at]?.[0] === what && Object.is(after[at][1], was)
        ? []
        : [`${what}: ${String(was)} → ${String(after[at]?.[1])}`],
    );
    if (after.length !== before.length) differs.push(`${before.length} → ${after.length}`);
    return { differs, made };
  };
}

test('whatever was changed, undone the page is what it was: nodes, order, attributes, text, typing, keyboard', async ({
  page,
}) => {
  // Four hundred lists of changes, tried one after the other.
  await page.setContent('<title>Essai</title>');
  const { outputText } = transpileModule(readFileSync('portal/src/lib/live/undoable.ts', 'utf8'), {
    compilerOptions: { module: ModuleKind.ESNext },
  });
  await page.addScriptTag({ type: 'module', content: `${outputText}\nwindow.undoable = undoable;` });
  await page.waitForFunction(() => 'undoable' in window);
  await page.evaluate(prepare, markup);
  let made = 0;
  const step = fc.tuple(fc.nat(14), fc.nat(60), fc.nat(60));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const tried = await page.evaluate((all) => window.tryUndoing(all), steps);
      made += tried.made;
      expect(tried.differs).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(made).toBeGreaterThan(400);
});
