import type { KnownColumns } from '../database/known-values.ts';
import { contactVisibilities } from './contacts/contact-bounds.ts';
import { Module } from './capacity/module.ts';
import { OrganisationKind } from './organisations/index.ts';

export const directoryKnownValues: KnownColumns = {
  contact: { visibility: { one: contactVisibilities } },
  offer: { module: { one: Object.values(Module) } },
  organisation: { kind: { one: Object.values(OrganisationKind) } },
};
