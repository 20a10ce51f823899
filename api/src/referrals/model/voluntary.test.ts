import { describeAgreement } from './agreement.ts';

describeAgreement('volunteers, with their consent and without', [
  'volunteer who agreed',
  'volunteer not asked',
]);
