/** Numbers that look random and are the same at every start: from 0 (included) to 1 (excluded). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32, by Tommy Ettinger, in the public domain
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
