/** What a form of answer may carry; whatever else it holds is not read. */
export interface Sent {
  readonly id: string;
  readonly version: number;
  text(name: string): string;
  choice<Value extends string>(name: string, values: readonly Value[]): Value | undefined;
  choices<Value extends string>(name: string, values: readonly Value[]): Value[];
}

/** Reads a form that a browser sent. */
export function readSent(form: FormData): Sent {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
  };
  return {
    id: text('referral'),
    version: Number.parseInt(text('version'), 10) || 0,
    text,
    choice: (name, values) => values.find((value) => value === text(name)),
    choices: (name, values) => values.filter((value) => form.getAll(name).includes(value)),
  };
}
