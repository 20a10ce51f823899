import { expect, test, vi } from 'vitest';
import { pending } from './pending.ts';

test('a reader who is slow receives the newest of each key, in the order in which it came, and nobody waits for them', async () => {
  const left = vi.fn();
  const answers = pending<string>(left);
  for (const [key, value] of ['a 1', 'b 1', 'c 1', 'b 2', 'a 2', 'b 3'].map((each) => each.split(' ')))
    answers.push(key!, `${key} ${value}`);
  const taken = [await answers.next(), await answers.next(), await answers.next()];
  expect(taken.map(({ value }) => value)).toEqual(['c 1', 'a 2', 'b 3']);
  const waiting = answers.next();
  answers.push('d', 'd 1');
  expect(await waiting).toEqual({ value: 'd 1', done: false });
  expect(left).not.toHaveBeenCalled();
});

test('what waits is dropped when it ends, whoever ends it, and it is left once', async () => {
  const ends: readonly ((answers: ReturnType<typeof pending<string>>) => unknown)[] = [
    (answers) => answers.end(),
    (answers) => answers.return?.(),
  ];
  for (const end of ends) {
    const left = vi.fn();
    const answers = pending<string>(left);
    answers.push('a', 'a 1');
    end(answers);
    answers.push('b', 'b 1');
    answers.end();
    expect(await answers.next()).toEqual({ value: undefined, done: true });
    expect(left).toHaveBeenCalledOnce();
  }
});

test('a reader sees the error once, and nothing more after it', async () => {
  const answers = pending<string>(() => undefined);
  const waiting = answers.next();
  answers.fail(new Error('no answer'));
  await expect(waiting).rejects.toThrow('no answer');
  expect(await answers.next()).toEqual({ value: undefined, done: true });
});
