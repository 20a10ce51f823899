import DataLoader from 'dataloader';

/**
 * Reads by key within one operation: keys that are asked for together are read in one statement, and a key once. What is
 * known already is there without a promise (`get`), which a page of a hundred rows would otherwise wait for one by one.
 */
export class Loader<K extends string, V> extends DataLoader<K, V> {
  readonly #read: (keys: readonly K[]) => Promise<readonly V[]>;
  readonly #known: Map<K, V>;

  /** @param read the value of each key, in the order of the keys */
  constructor(
    read: (keys: readonly K[]) => Promise<readonly V[]>,
    options: { readonly cache?: boolean } = {},
  ) {
    const known = new Map<K, V>();
    const reading = async (keys: readonly K[]): Promise<readonly V[]> => {
      const values = await read(keys);
      if (options.cache !== false) values.forEach((value, place) => known.set(keys[place] as K, value));
      return values;
    };
    super(reading, options);
    this.#read = reading;
    this.#known = known;
  }

  /** The value of a key: at once where it is known. */
  get(key: K): V | Promise<V> {
    const known = this.#known.get(key);
    return known !== undefined || this.#known.has(key) ? (known as V) : this.load(key);
  }

  /** Reads what will be asked for next and is not known yet, in one statement; null stands for no key. */
  async readAhead(keys: Iterable<K | null>): Promise<void> {
    const unknown = new Set<K>();
    for (const key of keys) if (key !== null && !this.#known.has(key)) unknown.add(key);
    if (unknown.size > 0) await this.#read([...unknown]);
  }
}
