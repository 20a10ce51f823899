import { expect, test } from 'vitest';
import { summaryWords } from './field-names.ts';
import { inOrder } from './in-order.ts';

const problem = (field: string | null, message: string) => ({ field, message });

test('a field has one problem, the first, in the order of the form; each file has its own', () => {
  const found = [
    problem('phone', 'not a number'),
    problem('file', 'too large'),
    problem('birthDate', 'not a date'),
    problem(null, 'of the whole'),
    problem('phone', 'missing'),
    problem('file', 'another kind'),
  ];
  expect(inOrder(found, ['birthDate', 'phone']).map(({ message }) => message)).toEqual([
    'of the whole',
    'not a date',
    'not a number',
    'too large',
    'another kind',
  ]);
});

test('the name of the field stands before words that do not tell it', () => {
  expect(summaryWords(problem('hearingDate', 'Indiquez la date complète'))).toBe(
    'Audience\u00a0: indiquez la date complète',
  );
  const named = { field: 'phone', message: 'Indiquez un téléphone', namesItself: true };
  expect(summaryWords(named)).toBe('Indiquez un téléphone');
  expect(summaryWords(problem(null, 'Recommencez'))).toBe('Recommencez');
});
