interface Numbers {
  readonly phone?: string | null;
  readonly phoneOwner?: string | null;
  readonly secondPhone?: string | null;
  readonly secondPhoneOwner?: string | null;
}

/** A telephone, and whose it is where it is not the person's own. */
export interface NumberOf {
  readonly line: string;
  readonly owner: string | null;
}

/** The telephones by which a person is reached, the first one first. */
export function numbersOf(person: Numbers): readonly NumberOf[] {
  const known = [
    [person.phone, person.phoneOwner],
    [person.secondPhone, person.secondPhoneOwner],
  ] as const;
  return known.flatMap(([line, owner]) => (line ? [{ line, owner: owner ?? null }] : []));
}
