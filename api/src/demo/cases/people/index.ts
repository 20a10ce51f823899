/** The cases by department: who the people are and what happened to them. */
export { allier } from './allier.ts';
export { cantalHauteLoire } from './cantal-haute-loire.ts';
export { colleagues } from './colleagues.ts';
export type { ColleagueKey } from './colleagues.ts';
export { conversations } from './conversations.ts';
export type { DemoMessage } from './conversations.ts';
export { dromeArdeche } from './drome-ardeche.ts';
export { puyDeDomeTakenOn } from './puy-de-dome-taken-on.ts';
export { puyDeDomeDrafts, puyDeDomeWaiting } from './puy-de-dome.ts';
