/**
 * Who may import whom. A feature is entered by its index.ts; what is later may import what is earlier, never
 * the other way round. Types cost nothing at run time, but tie features together as much: they count too, with
 * the exceptions that are written out.
 */
const feature = (name) => `^api/src/${name}/`;
const features = 'accounts|directory|referrals|notifications|programme|observatory';
/** What only tests run: also the small model of a referral's life, with which the hub is compared. */
const tests = '[.](?:test|proof)[.]ts$|^api/src/(testing|access/testing|live/testing|referrals/model)/';

/** Nothing of `of` may be imported from outside of it, but by these. */
const onlyBy = (name, of, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: [feature(of), ...allowed, tests] },
  to: { path: feature(of) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two modules that need each other are one module, or miss a third. Types may go in a circle, and so may ' +
        'GraphQL types among themselves: the network is one.',
      severity: 'error',
      from: { path: '^api/src', pathNot: '[.]type[.]ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'through-the-index',
      comment: 'A feature is entered by its index.ts, its table of contents.',
      severity: 'error',
      from: { path: `^api/src/(${features})/`, pathNot: tests },
      to: { path: `^api/src/(${features})/`, pathNot: ['^api/src/$1/', '/index[.]ts$', enumsOfAccounts()] },
    },
    {
      name: 'directory-knows-no-later-feature',
      severity: 'error',
      from: { path: feature('(accounts|directory)'), pathNot: tests },
      to: { path: feature('(referrals|programme|observatory)') },
    },
    {
      name: 'referrals-know-no-later-feature',
      severity: 'error',
      from: { path: feature('referrals'), pathNot: tests },
      to: { path: feature('(programme|observatory)') },
    },
    {
      name: 'access-knows-no-verb',
      comment:
        'A grid names the fields of a GraphQL type, so access/ imports types of features and nothing else.',
      severity: 'error',
      from: { path: feature('access'), pathNot: tests },
      to: { path: `^api/src/(${features})/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'access-through-the-index',
      comment:
        'Features take the vocabulary of access/ from its index, what they ask of the views from queries/, and the generated types.',
      severity: 'error',
      from: { path: `^api/src/(${features})/`, pathNot: tests },
      to: {
        path: feature('access'),
        pathNot: '^api/src/access/(index|queries/index|visible[.]types)[.]ts$',
      },
    },
    onlyBy(
      'exchange-is-entered-by-nobody',
      'exchange',
      ['^api/src/app[.]ts$'],
      'Imports run by command; events are listened to.',
    ),
    onlyBy(
      'demo-is-entered-by-the-start',
      'demo',
      // The sign-in page of a demonstration lists who may be tried.
      ['^api/src/start/', '^api/src/accounts/routes[.]ts$'],
      'No feature knows of the demonstration.',
    ),
    {
      name: 'resolvers-hold-no-sql',
      comment: 'A resolver declares and hands over to a verb or a reader.',
      severity: 'error',
      from: { path: '[.](resolver|mutations|subscription)[.]ts$' },
      to: { path: '(^|/)node_modules/(kysely|pg|@mikro-orm)/|[.]entity[.]ts$' },
    },
    {
      name: 'tests-stay-tests',
      comment: 'What runs imports nothing of what tests it.',
      severity: 'error',
      from: { path: '^api/src', pathNot: tests },
      to: { path: '^api/src/(testing|access/testing|live/testing|referrals/model)/|[.]test[.]ts$' },
    },
    {
      name: 'portal-and-api-are-strangers',
      comment: 'The portal talks to the API over HTTP and takes only types generated from schema/.',
      severity: 'error',
      from: { path: '^portal/src' },
      to: { path: '^(api|migrations)/' },
    },
    {
      name: 'api-and-portal-are-strangers',
      comment: 'The API hands requests over to the built portal, and knows nothing of its sources.',
      severity: 'error',
      from: { path: '^api/src' },
      to: { path: '^portal/src' },
    },
    {
      name: 'what-runs-needs-no-tools',
      comment:
        'The hub runs where development dependencies were left out (npm ci --omit=dev); what builds it does not.',
      severity: 'error',
      from: {
        path: '^(api/src|migrations)/',
        pathNot: [tests, 'dev[.]ts$', '^api/src/start/build/build(-api)?[.]ts$'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: { path: '^api/src' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|[.]svelte-kit|paraglide)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    cache: false,
  },
};

/** The functions in which people act: a vocabulary, of which resolvers of other features make GraphQL enums. */
function enumsOfAccounts() {
  return '^api/src/accounts/(membership[.](enums|type)|viewer[.]type)[.]ts$';
}
