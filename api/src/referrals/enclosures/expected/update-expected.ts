import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { leaveTrace } from '../../../audit/index.ts';
import type { HubContext } from '../../../context.ts';
import { refusals, says } from '../../../errors.ts';
import type { Refusal } from '../../../errors.ts';
import { coordinatesRegion } from '../../reasons/index.ts';
import { EnclosureKind } from '../enclosure.enums.ts';
import { ExpectedEnclosuresEntity } from './expected-enclosures.entity.ts';
import type { UpdateExpectedEnclosuresInput } from './expected-enclosures.input.ts';
import { expectedNode } from './read-expected.ts';
import type { ExpectedNode } from './read-expected.ts';

interface Answer {
  readonly expectedEnclosures: ExpectedNode | null;
  readonly userErrors: readonly Refusal[];
}

const senders = ['fromCourt', 'fromProbation', 'fromOthers'] as const;

/** Says what is expected under a legal basis, for who coordinates the region. Drafts and cases follow it at once. */
export async function updateExpected(ctx: HubContext, input: UpdateExpectedEnclosuresInput): Promise<Answer> {
  ctx.acting();
  return ctx.write(async (unit) => {
    if (!(await coordinatesRegion(ctx, unit.visible))) return refused(refusals.notFound());
    const wrong = senders
      .filter((sender) => input[sender].includes('OTHER'))
      .map((sender) => refusals.invalid(sender, says.expectedOther));
    if (wrong.length > 0) return refused(...wrong);
    const refusal = await unit.asWriter((em) => change(em, ctx, input));
    if (refusal !== null) return refused(refusal);
    const row = await unit.visible
      .selectFrom('visible.expected_enclosure')
      .selectAll()
      .where('legal_basis', '=', input.legalBasis)
      .executeTakeFirstOrThrow();
    return { expectedEnclosures: expectedNode(row), userErrors: [] };
  });
}

/** Null when it is changed. Of two who change it at once the second waits for the lock, and then finds a newer version. */
async function change(
  em: EntityManager,
  ctx: HubContext,
  { legalBasis, version, ...kinds }: UpdateExpectedEnclosuresInput,
): Promise<Refusal | null> {
  const known = await em.findOneOrFail(
    ExpectedEnclosuresEntity,
    { legalBasis },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (known.version !== version) return refusals.settingsChanged();
  for (const sender of senders) known[sender] = inOrder(kinds[sender]);
  await em.flush();
  leaveTrace(em, ctx.acting(), {
    action: 'UPDATE_EXPECTED_ENCLOSURES',
    objectType: 'ExpectedEnclosures',
    objectId: known.id,
  });
  return null;
}

/** Each once, in the order in which they are told. */
const inOrder = (kinds: readonly EnclosureKind[]): EnclosureKind[] =>
  (Object.keys(EnclosureKind) as EnclosureKind[]).filter((kind) => kinds.includes(kind));

const refused = (...userErrors: readonly Refusal[]): Answer => ({ expectedEnclosures: null, userErrors });
