import { describeAgreement } from './agreement.ts';

describeAgreement('people under a measure', ['ordered']);
