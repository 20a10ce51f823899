import { json } from '@sveltejs/kit';
import { caseHref, displayName } from '#lib/cases/detail/names.ts';
import { dueWhen } from '#lib/cases/next-step/due.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { isName } from '#lib/cases/followed/near-names.ts';
import {
  PaletteFoundDocument,
  PaletteNearDocument,
  type PaletteCasesFragment,
} from '#lib/graphql/generated/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Suggestion } from '#lib/shell/palette.ts';
import { statusLabel } from '#lib/text/labels.ts';
import { organisationKindLabel } from '#lib/text/organisation-labels.ts';
import type { RequestHandler } from './$types';

/**
 * Whom and what one looks for by what is said on the telephone: people of the visitor's own referrals, as far as they read
 * them, and services of the directory. It is posted, since it may be a name or a number: no address holds it.
 */
export const POST: RequestHandler = async (event) => {
  const typed = (await event.request.formData()).get('q');
  const search = typeof typed === 'string' ? typed.trim().slice(0, 100) : '';
  if (search.length < 2) return json([]);
  const { referrals, organisations } = await askPage(event, PaletteFoundDocument, { search });
  const near =
    referrals.edges.length === 0 && isName(search)
      ? (await askPage(event, PaletteNearDocument, { name: search })).referrals.edges
      : [];
  const suggestions: readonly Suggestion[] = [
    ...referrals.edges.map(({ node }) => personFound(node)),
    ...near.map(({ node }) => personFound(node, m.search_near_one())),
    ...organisations.edges.map(({ node }) => ({
      href: `/annuaire/${node.id}`,
      label: node.name,
      more: [organisationKindLabel(node.kind), node.city].filter(Boolean).join(', '),
    })),
  ];
  return json(suggestions, { headers: { 'cache-control': 'no-store' } });
};

type Found = PaletteCasesFragment['edges'][number]['node'];

function personFound(line: Found, first?: string): Suggestion {
  const due = line.nextStep?.dueAt;
  return {
    href: caseHref(line),
    label: displayName(line),
    more: [first, line.reference, statusLabel(line.status), due && dueWhen(due)].filter(Boolean).join(' · '),
  };
}
