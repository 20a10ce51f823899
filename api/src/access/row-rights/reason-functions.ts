import type { PolicyFunction } from './row-right.ts';

/** What the policies of the reasons ask of the conventions. */
export const reasonFunctions: readonly PolicyFunction[] = [
  {
    name: 'leads_region',
    parameters: 'organisation uuid',
    returns: 'boolean',
    select: `select exists (select from hub.agreement join hub.organisation lead on lead.id = agreement.lead_id
                  where lead.id = organisation and lead.kind = 'CPCA')`,
  },
];
