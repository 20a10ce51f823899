/** How somebody there can be reached. */
interface Reachable {
  readonly phone: string | null;
  readonly email: string | null;
  readonly contacts: readonly unknown[];
}

/** False for an entry with nobody to call or write to: whoever knows the house is asked to complete it. */
export function isReachable({ phone, email, contacts }: Reachable): boolean {
  return contacts.length > 0 || phone !== null || email !== null;
}
