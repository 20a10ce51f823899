const first = 2000;
const longest = 60_000;

/**
 * How long to wait before an attempt, in milliseconds: twice as long each time, a minute at most, and up to half of it
 * less by chance. All pages lose a hub in one moment and must not come back in one.
 * @param attempts how many have failed since the last success, this loss included
 */
export function retryWait(attempts: number, chance = Math.random()): number {
  return Math.min(longest, first * 2 ** (attempts - 1)) * (1 - chance / 2);
}
