/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  'query AccessGrids {\n  accessGrids {\n    type\n    label\n    inForce\n    relations {\n      name\n      label\n    }\n    rows {\n      name\n      label\n      group\n      isAction\n      cells {\n        relation\n        right\n      }\n    }\n  }\n}': typeof types.AccessGridsDocument;
  'query Viewer {\n  viewer {\n    name\n    email\n    mayRefer\n    membership {\n      ...ViewerMembership\n    }\n    memberships {\n      ...ViewerMembership\n    }\n  }\n}\n\nfragment ViewerMembership on Membership {\n  id\n  function\n  organisation {\n    id\n    name\n    kind\n    department {\n      code\n      name\n    }\n  }\n}': typeof types.ViewerDocument;
  'query WaitingCount {\n  referrals(filter: {awaitsViewer: true}, first: 1) {\n    totalCount\n  }\n}': typeof types.WaitingCountDocument;
};
const documents: Documents = {
  'query AccessGrids {\n  accessGrids {\n    type\n    label\n    inForce\n    relations {\n      name\n      label\n    }\n    rows {\n      name\n      label\n      group\n      isAction\n      cells {\n        relation\n        right\n      }\n    }\n  }\n}':
    types.AccessGridsDocument,
  'query Viewer {\n  viewer {\n    name\n    email\n    mayRefer\n    membership {\n      ...ViewerMembership\n    }\n    memberships {\n      ...ViewerMembership\n    }\n  }\n}\n\nfragment ViewerMembership on Membership {\n  id\n  function\n  organisation {\n    id\n    name\n    kind\n    department {\n      code\n      name\n    }\n  }\n}':
    types.ViewerDocument,
  'query WaitingCount {\n  referrals(filter: {awaitsViewer: true}, first: 1) {\n    totalCount\n  }\n}':
    types.WaitingCountDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query AccessGrids {\n  accessGrids {\n    type\n    label\n    inForce\n    relations {\n      name\n      label\n    }\n    rows {\n      name\n      label\n      group\n      isAction\n      cells {\n        relation\n        right\n      }\n    }\n  }\n}',
): (typeof documents)['query AccessGrids {\n  accessGrids {\n    type\n    label\n    inForce\n    relations {\n      name\n      label\n    }\n    rows {\n      name\n      label\n      group\n      isAction\n      cells {\n        relation\n        right\n      }\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query Viewer {\n  viewer {\n    name\n    email\n    mayRefer\n    membership {\n      ...ViewerMembership\n    }\n    memberships {\n      ...ViewerMembership\n    }\n  }\n}\n\nfragment ViewerMembership on Membership {\n  id\n  function\n  organisation {\n    id\n    name\n    kind\n    department {\n      code\n      name\n    }\n  }\n}',
): (typeof documents)['query Viewer {\n  viewer {\n    name\n    email\n    mayRefer\n    membership {\n      ...ViewerMembership\n    }\n    memberships {\n      ...ViewerMembership\n    }\n  }\n}\n\nfragment ViewerMembership on Membership {\n  id\n  function\n  organisation {\n    id\n    name\n    kind\n    department {\n      code\n      name\n    }\n  }\n}'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: 'query WaitingCount {\n  referrals(filter: {awaitsViewer: true}, first: 1) {\n    totalCount\n  }\n}',
): (typeof documents)['query WaitingCount {\n  referrals(filter: {awaitsViewer: true}, first: 1) {\n    totalCount\n  }\n}'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
