/** The benchmark's database holds nobody, and is thrown away. */
export const secret = 'the benchmark guards nothing at all, whatever';
