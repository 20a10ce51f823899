/** Who takes part in a referral. */
export { partiesAfterRedirection, partiesOf } from './parties.ts';
