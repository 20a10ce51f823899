import type { AddContactInput } from '#lib/graphql/generated/graphql.ts';

/** A contact as it was typed. */
export type TypedContact = {
  readonly [
    Field in Exclude<keyof AddContactInput, 'organisationId' | 'idempotencyKey' | 'callFirst' | 'visibility'>
  ]-?: string;
} & Pick<AddContactInput, 'callFirst'> & {
    /** null: none that there is was chosen, and none is chosen for whoever sent it */
    readonly visibility: AddContactInput['visibility'] | null;
    /** null: one to add */
    readonly id: string | null;
    readonly version: number;
    /** the same key twice adds one contact */
    readonly key: string;
  };

/** The errors of a contact’s form, and what was typed. */
export interface RefusedContact {
  readonly errors: readonly { readonly field: string | null; readonly message: string }[];
  readonly typed: TypedContact;
  /** somebody saved this contact first: what was typed may be saved over what is there now */
  readonly overtaken: boolean;
}
