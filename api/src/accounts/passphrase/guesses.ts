import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as french from '@zxcvbn-ts/language-fr';
import { withoutAccents } from './own-words.ts';
import type { GuessesOf } from './rules.ts';
import { guessesByWords, ranksOf } from './word-by-word.ts';

/** What the first of these are worth is enough, and a long text takes its time. */
const characters = 64;

const dictionary = { ...common.dictionary, ...french.dictionary };

/**
 * Estimates guesses by the words of French, names, places, keyboards, dates and what is used most: the least of what the
 * library says of the text as it is typed and of the text without what parts its words, and of the text word by word. The
 * library takes a sequence of words to be as hard to guess as their order is; people take theirs from what they say every
 * day, so what counts of it is the product over the parts.
 */
export function openGuesses(): GuessesOf {
  const library = new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs });
  const ranks = ranksOf(Object.values(dictionary).map((words) => words.map(String)));
  return (text, first) => {
    const start = [...text].slice(0, characters).join('');
    const closed = withoutPartings(start);
    const byLibrary = [...new Set([start, closed])].map((one) =>
      library.check(one, [...first]).sequence.reduce((product, { guesses }) => product * (guesses ?? 1), 1),
    );
    const folded = withoutAccents(closed.toLowerCase());
    return Math.min(...byLibrary, guessesByWords(folded, ranks, new Set(first)));
  };
}

const partings = /[\s\p{Punctuation}\p{Symbol}]+/gu;
const marks = /[\p{Punctuation}\p{Symbol}]/gu;

/** Signs part words where there are spaces too, or one of them again and again; others were chosen to be guessed no better. */
function withoutPartings(text: string): string {
  const found = text.match(marks) ?? [];
  const isParted = /\s/.test(text) || (found.length > 1 && new Set(found).size === 1);
  return isParted ? text.replace(partings, '') : text;
}
