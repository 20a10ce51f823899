import { createHash } from 'node:crypto';

/** Of the tests' hubs; guards nothing. */
export const testSecret = createHash('sha256').update('secret of the tests').digest('hex');
