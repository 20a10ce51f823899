import { relationLabels } from './access-document.ts';
import { caseRelations, partnerBits } from '../relations.ts';
import { stepBits } from '../policy/step-bits.ts';
import { referralActions, transitionOf } from '../policy/transitions.ts';
import type { ReferralAction, Transition } from '../policy/transitions.ts';

/** `docs/lifecycle.md`: the table of transitions as people read it. */
export function lifecycleDocument(): string {
  return [
    '# The life of a referral',
    '',
    'Generated from `api/src/access/policy/transitions.ts` by `npm run codegen`: the API, the buttons shown, the',
    'database’s own guard and the tests read the same table.',
    '',
    '| action | from | to | who may | and |',
    '| --- | --- | --- | --- | --- |',
    ...referralActions.map((action) => {
      const { from, to, may, ...more } = transitionOf(action);
      const who = Object.keys(caseRelations).filter((_, column) => may[column] === 'yes');
      return `| \`${action}\` | ${from.join(', ')} | ${destination(to)} | ${who.map((relation) => relationLabels[relation]).join(', ')} | ${[...conditions(more), ...ofPartners(action)].join('; ')} |`;
    }),
    '',
    'A step that is taken from another state is refused with `WRONG_STATE`; one based on an older version with `STALE`,',
    'which says who acted and when as far as the caller may read it; one that the caller may not take with `NOT_FOUND`,',
    'like a referral that does not exist. While another CPCA is asked to take a referral over, the other steps wait.',
    '',
  ].join('\n');
}

/** What decides beside the state and the relation. */
function conditions({
  once,
  untilOutcomeAcknowledged,
  within,
  notBefore,
  underMeasure,
  whileRedirecting,
  asksSender,
  undoesEntry,
  ofOwnEntry,
  quiet,
}: Omit<Transition, 'from' | 'to' | 'may'>): readonly string[] {
  return [
    ...(once ? ['once'] : []),
    ...(untilOutcomeAcknowledged ? ['until the outcome is acknowledged'] : []),
    ...(within ? [`until \`${within}\`, once that is fixed`] : []),
    ...(notBefore ? [`not before \`${notBefore}\``] : []),
    ...(underMeasure ? [`under a court measure ${underMeasure}`] : []),
    ...(whileRedirecting === 'possible' ? ['also while another CPCA is asked'] : []),
    ...(whileRedirecting === 'only by the CPCA asked' ? ['only by the CPCA asked'] : []),
    ...(asksSender ? ['where a house sent it'] : []),
    ...(undoesEntry ? ['what one’s own house entered for itself, before it treats it'] : []),
    ...(ofOwnEntry ? ['what one’s own house entered'] : []),
    ...(quiet ? ['changes no version'] : []),
  ];
}

/** Who took part reads on for a while, and takes no step by that. */
const ofPartners = (action: ReferralAction): readonly string[] =>
  (stepBits(action) & partnerBits) === 0 ? [] : ['by a partner while its own part goes on'];

function destination(to: ReturnType<typeof transitionOf>['to']): string {
  if (to === null) return 'unchanged';
  if (to === 'BEFORE') return 'the state before';
  return to === 'GONE' ? 'nothing: the draft is erased' : to;
}
