import { graphqlFor } from '#lib/graphql/client.ts';
import { ClaimCaseDocument, ReleaseCaseDocument } from '#lib/graphql/generated/graphql.ts';
import type { RequestHandler } from './$types';

/**
 * Says that a referral is being read (`o`), that another one is not any more (`fin`), or both. A page that is merely
 * fetched ahead says nothing: the browser posts this once it shows it.
 */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const [open, closed] = [form.get('o'), form.get('fin')];
  const graphql = graphqlFor(event);
  if (typeof closed === 'string' && closed)
    await graphql.mutate(ReleaseCaseDocument, { input: { id: closed } });
  if (typeof open === 'string' && open) await graphql.mutate(ClaimCaseDocument, { input: { id: open } });
  return new Response(null, { status: 204 });
};
