import { demoAccounts } from '../demo/index.ts';

/** Everybody whom tests may become: the people of the demonstration, by the first part of their e-mail. */
export const personas = demoAccounts.map(({ key }) => key);
