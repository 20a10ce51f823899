import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { inOurWords, refusalWords } from './refusals.ts';

afterEach(() => overwriteGetLocale(() => 'fr'));

const question = { code: 'REQUIRED', field: 'question', message: 'Écrivez ce qu’il vous manque.' };
const late = {
  code: 'WRONG_STATE',
  field: null,
  message: 'Cette action n’est pas possible dans l’état actuel (ACKNOWLEDGED). Rechargez le dossier.',
};
const strange = { code: 'NEW_CODE', field: null, message: 'Des mots que la page ne connaît pas.' };

test('a French page says what the API says, and a state by its label', () => {
  expect(refusalWords(question)).toBe(question.message);
  expect(refusalWords(late)).toContain('Reçue');
  expect(refusalWords(late)).not.toContain('ACKNOWLEDGED');
});

test('an English page refuses in English, by code and field, by code, and in the words of the API as a last resort', () => {
  overwriteGetLocale(() => 'en');
  expect(refusalWords(question)).toBe('Write what you are missing.');
  expect(refusalWords({ ...question, field: 'unheard of' })).toBe('Fill in this field.');
  expect(refusalWords(late)).toMatch(/^This step/);
  expect(refusalWords(late)).not.toContain('ACKNOWLEDGED');
  expect(refusalWords(strange)).toBe(strange.message);
});

test('wherever a refusal lies in an answer, it is told in the language of the page, and nothing else is touched', () => {
  overwriteGetLocale(() => 'en');
  const item = { id: 'ref_1', message: 'Un mot', at: null };
  expect(inOurWords({ several: { results: [{ ...item, userErrors: [question] }], userErrors: [] } })).toEqual(
    {
      several: {
        results: [{ ...item, userErrors: [{ ...question, message: 'Write what you are missing.' }] }],
        userErrors: [],
      },
    },
  );
});
