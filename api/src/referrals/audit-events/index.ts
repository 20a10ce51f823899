/** Who read a case, as its coordinator is told. */
export { AuditEventResolver, AuditEventsResolver } from './audit-event.resolver.ts';
