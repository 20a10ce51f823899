import type { KnownColumns } from '../database/known-values.ts';
import { contactVisibilities } from './contacts/contact-bounds.ts';
import { Module } from './module.ts';
import { OrganisationKind } from './organisation-kind.ts';

export const directoryKnownValues: KnownColumns = {
  contact: { visibility: { one: contactVisibilities } },
  offer: { module: { one: Object.values(Module) } },
  organisation: { kind: { one: Object.values(OrganisationKind) } },
};
