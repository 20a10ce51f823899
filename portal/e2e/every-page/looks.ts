import type { ElementHandle, Page } from '@playwright/test';

/**
 * Twice the size of text, and nothing else, as a browser does for who asks for text alone: what is then cut off, lies on
 * other text, or lies beside the page.
 */
export async function textAtTwiceItsSize(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const found = await page.evaluate(() => {
    interface Text {
      readonly words: string;
      readonly owner: Element;
      readonly box: DOMRect;
      /** What it moves with, where it does not move with the page. */
      readonly layer: Element | null;
    }
    const isHidden = (element: Element): boolean => {
      const { clipPath, width, height } = getComputedStyle(element);
      // for screen readers alone
      return clipPath !== 'none' || (parseFloat(width) <= 1 && parseFloat(height) <= 1);
    };
    const ancestors = (element: Element): Element[] => {
      const all: Element[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) all.push(at);
      return all;
    };
    const layerOf = (element: Element): Element | null =>
      ancestors(element).find((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position)) ??
      null;
    /** The part of a text that those around it let through; what is scrolled to is let through in full. */
    const cutBy = (element: Element, box: DOMRect): Element | null => {
      for (const around of ancestors(element)) {
        const { overflowX, overflowY, position } = getComputedStyle(around);
        const room = around.getBoundingClientRect();
        const closed = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        if (closed(overflowX) && (box.left < room.left - 2 || box.right > room.right + 2)) return around;
        if (closed(overflowY) && (box.top < room.top - 2 || box.bottom > room.bottom + 2)) return around;
        const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
        if (scrolls(overflowX) || scrolls(overflowY) || position === 'fixed') return null;
      }
      return null;
    };
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [words, owner] = [node.textContent?.trim() ?? '', node.parentElement];
      if (!words || !owner?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (owner.closest('script, style, option, svg') || ancestors(owner).some(isHidden)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        texts.push({ words, owner, box, layer: layerOf(owner) });
        const cutting = cutBy(owner, box);
        if (cutting) wrong.push(`cut by ${cutting.className || cutting.localName}: ${words}`);
        else if (!ancestors(owner).some((each) => /auto|scroll/.test(getComputedStyle(each).overflowX)))
          if (box.left < -1 || box.right > window.innerWidth + 1) wrong.push(`beside the page: ${words}`);
      }
    }
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        if (one.owner === other.owner || one.layer !== other.layer) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // boxes of lines are higher than their letters
        if (across > 3 && down > 0.4 * Math.min(one.box.height, other.box.height))
          wrong.push(`on each other: ${one.words} | ${other.words}`);
      }
    }
    if (document.documentElement.scrollWidth > window.innerWidth) wrong.push('the page scrolls sideways');
    return [...new Set(wrong)];
  });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return found;
}

/** A state that the markup has in an attribute, on one element, and the values that have to look different. */
interface State {
  readonly element: ElementHandle<Element>;
  readonly attribute: string;
  /** null: without it */
  readonly values: readonly (string | null)[];
}

/** The states of a page: one element for each, and each that looks alike in the style sheets once. */
async function statesOf(page: Page): Promise<readonly State[]> {
  const states: State[] = [];
  for (const attribute of ['data-state', 'data-when']) {
    // one among several values: as many as its list has
    for (const list of await page.$$(`:has(> [${attribute}])`)) {
      const [element] = await list.$$(`:scope > [${attribute}]`);
      const found = await list.$$eval(`:scope > [${attribute}]`, (all, name) => all.map((each) => each.getAttribute(name)), attribute); // prettier-ignore
      if (element && new Set(found).size > 1)
        states.push({ element, attribute, values: [...new Set(found)] });
    }
  }
  const looks = new Set<string>();
  for (const attribute of ['aria-current', 'aria-pressed', 'aria-selected']) {
    for (const element of await page.$$(
      `[${attribute}]:not([${attribute}='false'], [data-state], .crumbs *)`,
    )) {
      if (!(await element.isVisible())) continue;
      const look = await element.evaluate((each) =>
        [each, each.parentElement, each.parentElement?.parentElement, each.closest('nav')]
          .map((around) => `${around?.localName}.${around?.getAttribute('class')}`)
          .join(),
      );
      const value = await element.getAttribute(attribute);
      if (!looks.has(attribute + look)) states.push({ element, attribute, values: [value, null] });
      looks.add(attribute + look);
    }
  }
  const seat = await page.$('.seats i');
  if (seat) states.push({ element: seat, attribute: 'class', values: ['', 't', 'r', 'v'] });
  return states;
}

/**
 * Which states look like each other where the colours are the reader's own. One element is put into each of them in turn
 * and looked at; the weight of letters alone is no difference.
 */
export async function statesThatDoNotShow(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.evaluate(() => {
    const plain = new CSSStyleSheet();
    plain.replaceSync('* { font-weight: 400 !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, plain];
  });
  const alike: string[] = [];
  for (const { element, attribute, values } of await statesOf(page)) {
    if (!(await element.isVisible())) continue;
    await element.scrollIntoViewIfNeeded();
    const was = await element.getAttribute(attribute);
    const pictures: string[] = [];
    for (const value of values) {
      await give(element, attribute, value);
      pictures.push(await pictureOf(page, element));
    }
    await give(element, attribute, was);
    if ((await leastDifference(page, pictures)) < noticed)
      alike.push(`${attribute} ${values.join(', ')}: ${(await element.textContent())?.trim().slice(0, 40)}`);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => void (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)));
  return alike;
}

async function give(element: ElementHandle<Element>, name: string, value: string | null): Promise<void> {
  await element.evaluate(
    (each, [attribute, to]) =>
      to === null ? each.removeAttribute(attribute) : each.setAttribute(attribute, to),
    [name, value] as const,
  );
}

/** Share of a picture that has to be another for a state to be seen: a tab's underline is some 3 %, a hairline 1 %. */
const noticed = 0.012;

/** How much the two of these pictures that are most alike differ, as a share of their pixels. */
async function leastDifference(page: Page, pictures: readonly string[]): Promise<number> {
  return await page.evaluate(async (encoded) => {
    const pixels = await Promise.all(
      encoded.map(async (text) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        canvas?.drawImage(bitmap, 0, 0);
        return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      }),
    );
    const differences = pixels.flatMap((one, index) =>
      pixels.slice(index + 1).map((other) => {
        let count = 0;
        for (let at = 0; at < one.length; at += 4)
          if ([0, 1, 2].some((channel) => one[at + channel] !== other[at + channel])) count += 1;
        return count / (one.length / 4);
      }),
    );
    return Math.min(...differences);
  }, pictures);
}

/** The element and a little around it, as a PNG. */
async function pictureOf(page: Page, element: ElementHandle<Element>): Promise<string> {
  const box = (await element.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  const [x, y] = [Math.max(0, box.x - 4), Math.max(0, box.y - 4)];
  const clip = { x, y, width: box.width + 8, height: box.height + 8 };
  // hidden carets leave an empty style on each field, which a page that is brought up to date may not copy
  const options = { clip, animations: 'disabled', caret: 'initial' } as const;
  return (await page.screenshot(options)).toString('base64');
}
