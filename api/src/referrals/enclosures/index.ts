/** The files that go with a referral: kept with the draft, sent with it. */
export { EnclosureEntity } from './enclosure.entity.ts';
export { EnclosureKind, EnclosureWithdrawReason } from './enclosure.enums.ts';
export { readEnclosure } from './enclosure-reader.ts';
export {
  ExpectedEnclosuresEntity,
  ExpectedEnclosuresResolver,
  MissingEnclosuresResolver,
  readExpected,
} from './expected/index.ts';
export { EnclosureResolver, EnclosuresResolver } from './enclosure.resolver.ts';
