/** Which enclosures a legal basis expects, as the region sets it, and which of them a referral lacks. */
export { ExpectedEnclosuresEntity } from './expected-enclosures.entity.ts';
export { ExpectedEnclosuresResolver, MissingEnclosuresResolver } from './expected-enclosures.resolver.ts';
export { readExpected } from './read-expected.ts';
