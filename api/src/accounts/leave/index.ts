/** Who of a house is away, from when until when, and which colleague stands in. */
export { LeaveEntity } from './leave.entity.ts';
export { LeaveResolver, MembershipLeaveResolver, ViewerLeavesResolver } from './leave.resolver.ts';
export { leaveByMember as readLeave } from './read-leaves.ts';
