/** A label inside a sentence: without its capital, unless it begins with an acronym. */
export function insideSentence(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
