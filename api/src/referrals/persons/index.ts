/** Two people who may be one. */
export { foundBy } from './found-by.ts';
export { PersonVerdict } from './person-link.enums.ts';
export { PersonLinkEntity } from './person-link.entity.ts';
export { readPersonLink } from './person-link-reader.ts';
export { DuplicatesResolver, PersonLinkResolver, SamePersonResolver } from './person-link.resolver.ts';
