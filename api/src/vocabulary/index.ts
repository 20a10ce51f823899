export { CalendarDate, DateTime } from './scalars.ts';
export { Governed, Node } from './node.type.ts';
export { connectionOf, PageInfo } from './connection.ts';
export { PageArgs } from './page-args.ts';
export type { Listed } from './connection.ts';
export { UserError, UserErrorResolver } from './user-error.type.ts';
export { describeEnum, wordsOf } from './described-enum.ts';
export { instant, instantOrNull } from './instant.ts';
export { nodesOf } from './nodes-of.ts';
