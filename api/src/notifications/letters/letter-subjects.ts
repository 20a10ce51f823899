import { bitsOfMember } from '../../access/index.ts';
import { nodeId } from '../../ids.ts';
import type { NamedObject } from '../../ids.ts';
import type { NodeType } from '../../names.types.ts';

interface LetterSubject {
  /**
   * SQL of one row, its `reference`, where the object that a `notification` names is still there for its reader, the
   * `member`; of none where it is not. It reads the schema `jobs`, which has no word of a case.
   */
  readonly reference: string;
  /** its page in the portal */
  readonly page: (id: string) => string;
}

/**
 * For each type that notifies: the subject of its letters, and to whom they may still go. The hub lists a notification of any type
 * (`visible.notification`); a type without a subject here does not compile.
 */
const subjects = {
  Referral: {
    reference: `select referral.reference from jobs.referral referral
      join jobs.referral_party party on party.referral_id = referral.id and party.organisation_id = member.organisation_id
     where referral.id = notification.object_id and referral.reference is not null
       and ${bitsOfMember({ functions: 'member.functions', isAssigned: 'party.clinician_id = member.id', wasAssigned: 'false' })} <> 0`,
    page: (id) => `/orientations/${id}`,
  },
} as const satisfies Partial<Record<NodeType, LetterSubject>>;

/** A type that notifies. */
export type NotifiedType = keyof typeof subjects;

/** The object of a notification: what it is, never what is in it. */
export type NotifiedObject = Extract<NamedObject, { readonly type: NotifiedType }>;

/** SQL of the references of what a `notification` names, as `subject`, for the rows of `member` that may read it. */
export const referenceSql = `lateral (${Object.entries<LetterSubject>(subjects)
  .map(
    ([type, { reference }]) =>
      `select * from (${reference}) named where notification.object_type = '${type}'`,
  )
  .join(' union all ')}) subject`;

/** Where one reads it, in the portal. */
export function addressOf({ type, uuid }: NotifiedObject, hubAddress: string): string {
  return new URL(subjects[type].page(nodeId(type, uuid)), hubAddress).href;
}
