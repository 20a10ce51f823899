import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const generated = [
  'portal/src/lib/paraglide/**',
  'portal/src/lib/graphql/generated/**',
  'api/src/access/visible.types.ts',
  'api/build/**',
  'portal/build/**',
  '**/.svelte-kit/**',
  '**/node_modules/**',
  '.data/**',
  '**/test-results/**',
];

const tests = [
  '**/*.test.ts',
  '**/*.proof.ts',
  'api/src/testing/**',
  'api/src/access/testing/**',
  'portal/e2e/**',
];

/** Files are named in kebab-case, a component in PascalCase, a page as SvelteKit asks. */
const fileNames = {
  rules: {
    'file-name': {
      meta: {
        type: 'suggestion',
        schema: [],
        messages: {
          name: 'Name this file {{ wanted }}.',
          vague: 'Name this file after what is in it, not “{{ word }}”.',
        },
      },
      create(context) {
        const name = context.filename.split('/').at(-1) ?? '';
        const [stem = '', ...endings] = name.split('.');
        const component = endings.at(-1) === 'svelte';
        const wanted = name.startsWith('+')
          ? /^\+(page|layout|error|server)/
          : /^Migration(\d{3}|\d{14})_/.test(name)
            ? /./
            : component
              ? /^[A-Z][A-Za-z0-9]*$/
              : /^[a-z0-9]+(-[a-z0-9]+)*$/;
        // Hidden files bear the names that their tools ask for.
        if (stem === '') return {};
        const vague = stem
          .toLowerCase()
          .split('-')
          .find((word) => vagueWords.includes(word));
        return {
          Program(node) {
            if (!wanted.test(stem)) {
              context.report({
                node,
                messageId: 'name',
                data: { wanted: component ? 'in PascalCase' : 'in kebab-case' },
              });
            }
            if (vague !== undefined) context.report({ node, messageId: 'vague', data: { word: vague } });
          },
        };
      },
    },
  },
};
const vagueWords = ['manager', 'helper', 'helpers', 'util', 'utils', 'info', 'misc', 'common'];

/** GraphQL files are read by a parser of their own, which knows the contract and every document beside the one it checks. */
const graphqlFiles = {
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: { schema: 'schema/schema.graphql', documents: 'portal/src/**/*.graphql' },
    },
  },
  plugins: { '@graphql-eslint': graphql },
};
const namesIn = (rules) => rules['@graphql-eslint/naming-convention'][1];
const contractRules = graphql.configs['flat/schema-recommended'].rules;

/** The contract: names, descriptions, and what Relay asks of connections, edges, arguments and PageInfo. */
const contract = {
  ...graphqlFiles,
  files: ['schema/schema.graphql'],
  rules: {
    ...contractRules,
    ...graphql.configs['flat/schema-relay'].rules,
    // The codes of languages are written as Accept-Language writes them.
    '@graphql-eslint/naming-convention': [
      'error',
      { ...namesIn(contractRules), EnumValueDefinition: { style: 'UPPER_CASE', ignorePattern: '^(fr|en)$' } },
    ],
    '@graphql-eslint/require-description': [
      'error',
      {
        ...{ types: true, rootField: true, DirectiveDefinition: true },
        ...{ FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      },
    ],
    '@graphql-eslint/relay-edge-types': [
      'error',
      {
        withEdgeSuffix: true,
        // Relay pages values too: a place on a waiting list moves, and has no id. nodes.test.ts names every value with its
        // reason, and holds that whatever has an id is a Node.
        shouldImplementNode: false,
        // What is short and always whole is a plain list.
        listTypeCanWrapOnlyEdgeType: false,
      },
    ],
    // The same test: connections, payloads and values have no id.
    '@graphql-eslint/strict-id-in-types': 'off',
  },
};

/** What the portal asks. */
const documents = {
  ...graphqlFiles,
  files: ['portal/src/**/*.graphql'],
  rules: {
    ...graphql.configs['flat/operations-recommended'].rules,
    // It asks for ids for the sake of a cache by id. The portal keeps none: each page is asked anew, and an id that
    // nobody reads is random text, which does not pack.
    '@graphql-eslint/require-selections': 'off',
  },
};

/** The rules for scripts know no other syntax tree. */
const scripts = ['**/*.{js,cjs,mjs,ts,svelte}'];
const forScripts = (config) => ({ files: scripts, ...config });

export default ts.config(
  { ignores: generated },
  contract,
  documents,
  ...[js.configs.recommended, ...ts.configs.strict, ...svelte.configs.recommended].map(forScripts),
  {
    files: scripts,
    languageOptions: { globals: globals.node },
    plugins: { house: fileNames },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/file-name': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: false, skipComments: false }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      eqeqeq: 'error',
      // TypeScript checks it, and knows which calls never return.
      'no-fallthrough': 'off',
      // A callback may answer with refusals or with nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Rules that ask the type checker: where the rights are decided and data is written.
    files: ['api/src/**/*.ts', 'migrations/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      // A default stands for the rest of an open list (codes of PostgreSQL), never of our own unions.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // A GraphQL type is a class with fields only, a resolver one with methods only.
    files: ['api/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      // A parameter for each key is a statement, and a kept plan, for each number of keys.
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[arguments.1.value='in']:not([arguments.2.type='ArrayExpression'])",
          message:
            'Keys travel as one array: among(column, keys), so that the statement is the same for any number.',
        },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser },
    },
    rules: {
      // The portal stands at the root of its origin.
      'svelte/no-navigation-without-resolve': 'off',
      // {' '} is a space that the formatter leaves where it is.
      'svelte/no-useless-mustaches': 'off',
      // svelte-check fails on warnings, and knows more of them than the linter.
      'svelte/no-unused-svelte-ignore': 'off',
      // Both see state where there are values made and given away at once, or what differs before hydration.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/prefer-writable-derived': 'off',
    },
  },
  {
    files: ['portal/src/**/*.ts'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests give on purpose what the types would refuse.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    // What is written to the terminal is the purpose of these.
    files: [
      'api/src/start/**',
      'api/src/*.ts',
      'api/src/exchange/imports/**',
      'api/bench/**',
      'api/src/testing/runs/run-all.ts',
      'api/src/testing/runs/prove.ts',
      'api/src/audit/verify-command.ts',
      'codegen.ts',
      'schema-changes.ts',
      'migration-rules.ts',
      'portal/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
