/** Who read a case, as its coordinator is told. */
export { AuditEventResolver, AuditEventsResolver } from './audit-event.resolver.ts';
export { AuditKind, AuditRoute, FieldClass } from './audit-event.enums.ts';
