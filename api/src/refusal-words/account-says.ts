import { invitationSays } from './invitation-says.ts';
import { leaveSays } from './leave-says.ts';
import { passphraseSays } from './passphrase-says.ts';

/** What is wrong with what people do about their accounts and those of their house. */
export const accountSays = { ...leaveSays, ...invitationSays, ...passphraseSays };
