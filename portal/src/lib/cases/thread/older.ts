/** What of a long case is read page by page: its conversation and its course, by the name of the part of the page. */
export type Course = 'echanges' | 'fil';

/** Which parts of a case show an older page, so that they say so and lead back. */
export type Older = Readonly<Record<Course, boolean>>;

/** The case with an older page of its conversation or course; without a cursor, with the newest. */
export function courseAddress(id: string, course: Course, before?: string | null): string {
  const query = before ? `?${course}=${encodeURIComponent(before)}` : '';
  return `/orientations/${encodeURIComponent(id)}${query}#${course}`;
}

/** From where on an address asks for older pages than the newest, as the document of a case takes it. */
export function olderIn({ searchParams }: URL): {
  readonly messagesAfter: string | null;
  readonly linesAfter: string | null;
} {
  const pageIn = (course: Course): string | null => searchParams.get(course) || null;
  return { messagesAfter: pageIn('echanges'), linesAfter: pageIn('fil') };
}
