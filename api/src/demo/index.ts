/** The demonstration: fictitious people and cases in the real network. */
export { demoAccounts, demoEmail, demoPassword } from './accounts.ts';
export type { DemoAccount, DemoKey } from './accounts.ts';
export { loadDemoAccounts } from './load-accounts.ts';
export { demoCases, loadDemoCases } from './cases.ts';
