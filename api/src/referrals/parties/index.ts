/** Who takes part in a referral. */
export { endAccess } from './end-access.ts';
export { partiesAfterRedirection, partiesOf } from './parties.ts';
