/** What a form carried, as it was typed: each control's values by its name. Kept so that nothing is lost on an error. */
export type Typed = Readonly<Record<string, readonly string[]>>;

// the form's own fields, which nobody typed
const own = new Set(['id', 'version', 'key']);

/** Reads a posted form. What is not text, and what the form carries for itself, is left out. */
export function typedOf(form: FormData): Typed {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of form.entries()) {
    // no control is called "__proto__" or "constructor", which every object has before anything is put there
    if (typeof value !== 'string' || own.has(name) || name in Object.prototype) continue;
    (typed[name] ??= []).push(value);
  }
  return typed;
}

/** The value of one control, without the spaces around it; empty when there is none. */
export function text(typed: Typed, name: string): string {
  return (typed[name]?.[0] ?? '').replace(/\r\n/g, '\n').trim();
}

/** The value of one control when it is one of those that the form offers. */
export function one<Value extends string>(
  typed: Typed,
  name: string,
  values: readonly Value[],
): Value | null {
  return values.find((value) => value === typed[name]?.[0]) ?? null;
}

/** Those of the offered values that were ticked, in the order in which they are offered. */
export function many<Value extends string>(
  typed: Typed,
  name: string,
  values: readonly Value[],
): readonly Value[] {
  return values.filter((value) => typed[name]?.includes(value));
}

/** Whether a box is ticked, or a choice is the chosen one. */
export function ticked(typed: Typed, name: string, value = 'on'): boolean {
  return typed[name]?.includes(value) ?? false;
}

/** Lays values out as a form would have carried them; what is null is left out. */
export function typedFrom(
  values: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): Typed {
  const typed: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') typed[name] = [value];
    else if (value) typed[name] = value;
  }
  return typed;
}
