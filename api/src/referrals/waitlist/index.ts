/** The order in which people wait. */
export { WaitlistResolver } from './waitlist.resolver.ts';
