/** What the person was told, and agreed to. */
export { readConsent } from './consent-reader.ts';
export { ConsentEntity } from './consent.entity.ts';
export { ConsentResolver } from './consent.resolver.ts';
