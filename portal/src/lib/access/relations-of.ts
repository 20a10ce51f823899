import type { MemberFunction } from '#lib/graphql/generated/enums.ts';

/** The relations a function can have to a referral, the most telling first. */
export function relationsOf(
  memberFunction: MemberFunction | undefined,
  mayRefer: boolean,
): readonly string[] {
  const refers = mayRefer ? ['referrer'] : [];
  switch (memberFunction) {
    case 'PROSECUTOR':
    case 'SENTENCE_ENFORCEMENT_JUDGE':
    case 'LIBERTY_AND_CUSTODY_JUDGE':
    case 'FAMILY_JUDGE':
    case 'REGISTRY':
    case 'PROBATION_OFFICER':
      return ['authority', ...refers];
    case 'COORDINATOR':
      return ['coordinator', ...refers];
    case 'CASEWORKER':
      return ['caseworker', ...refers];
    case 'CLINICIAN':
      return ['clinician', ...refers];
    case 'HOUSING_WORKER':
      return ['housingpartner', ...refers];
    case 'HEALTH_WORKER':
      return ['healthpartner', ...refers];
    case 'ASSOCIATION_WORKER':
    case 'LOCAL_OFFICER':
      return refers;
    case 'LEAD':
    case 'OBSERVER':
    case 'ADMINISTRATOR':
    case undefined:
      return [];
    default:
      return memberFunction satisfies never;
  }
}

/** The same with what each becomes without an accord, or once its part is over: what a list may be narrowed to. */
export function everyRelationOf(
  memberFunction: MemberFunction | undefined,
  mayRefer: boolean,
): readonly string[] {
  return relationsOf(memberFunction, mayRefer).flatMap((relation) => [
    relation,
    ...(becomes[relation] ?? []),
  ]);
}

const becomes: Readonly<Record<string, readonly string[]>> = {
  referrer: ['uninformedreferrer'],
  clinician: ['formerpartner'],
  housingpartner: ['formerpartner'],
  healthpartner: ['formerpartner'],
};
