import type { Sent } from '#lib/cases/answers/sent.server.ts';
import type { Graphql } from '#lib/graphql/client.ts';
import { ConsentKindValues, ConsentMannerValues } from '#lib/graphql/generated/enums.ts';
import { RecordConsentDocument } from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Refusals } from '../person-forms.ts';

/** Records a statement of the person, in the name of whoever sent the form. */
export async function sendConsent(graphql: Graphql, sent: Sent): Promise<Refusals> {
  const kind = sent.choice('kind', ConsentKindValues);
  const manner = sent.choice('manner', ConsentMannerValues);
  const saidOn = sent.text('saidOn');
  const missing: Refusals = [
    ...(kind ? [] : [{ code: 'REQUIRED', field: 'kind', message: m.consent_what_error() }]),
    ...(manner ? [] : [{ code: 'REQUIRED', field: 'manner', message: m.consent_how_error() }]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(saidOn)
      ? []
      : [{ code: 'REQUIRED', field: 'saidOn', message: m.consent_day_error() }]),
  ];
  if (!kind || !manner || missing.length > 0) return missing;
  const input = { id: sent.id, version: sent.version, kind, manner, saidOn };
  return (await graphql.mutate(RecordConsentDocument, { input })).recordConsent.userErrors;
}
