/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AccessRight =
  'HIDE' | 'NO' | 'READ' | 'READ_OWN' | 'READ_SUPERVISED' | 'WRITE' | 'WRITE_DRAFT' | 'YES';

export type MemberFunction =
  | 'ADMINISTRATOR'
  | 'ASSOCIATION_WORKER'
  | 'CASEWORKER'
  | 'CLINICIAN'
  | 'COORDINATOR'
  | 'FAMILY_JUDGE'
  | 'HEALTH_WORKER'
  | 'HOUSING_WORKER'
  | 'LIBERTY_AND_CUSTODY_JUDGE'
  | 'LOCAL_OFFICER'
  | 'OBSERVER'
  | 'PROBATION_OFFICER'
  | 'PROSECUTOR'
  | 'REGISTRY'
  | 'SENTENCE_ENFORCEMENT_JUDGE';

export type OrganisationKind =
  | 'ADMINISTRATION'
  | 'ASSOCIATION'
  | 'COURT_OF_APPEAL'
  | 'CPCA'
  | 'DEPARTMENT_COUNCIL'
  | 'GENDARMERIE'
  | 'HEALTH'
  | 'HELPLINE'
  | 'JUDICIAL_COURT'
  | 'LOCAL_COURT'
  | 'POLICE'
  | 'PREFECTURE'
  | 'PROBATION_SERVICE'
  | 'REGIONAL_HEALTH_AGENCY'
  | 'SUB_PREFECTURE'
  | 'TOWN_HALL';

export type AccessGridsQueryVariables = Exact<{ [key: string]: never }>;

export type AccessGridsQuery = {
  readonly accessGrids: ReadonlyArray<{
    readonly type: string;
    readonly label: string;
    readonly inForce: boolean;
    readonly relations: ReadonlyArray<{ readonly name: string; readonly label: string }>;
    readonly rows: ReadonlyArray<{
      readonly name: string;
      readonly label: string;
      readonly group: string | null;
      readonly isAction: boolean;
      readonly cells: ReadonlyArray<{ readonly relation: string; readonly right: AccessRight }>;
    }>;
  }>;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  readonly viewer: {
    readonly name: string;
    readonly email: string;
    readonly mayRefer: boolean;
    readonly membership: {
      readonly id: string;
      readonly function: MemberFunction;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      };
    } | null;
    readonly memberships: ReadonlyArray<{
      readonly id: string;
      readonly function: MemberFunction;
      readonly organisation: {
        readonly id: string;
        readonly name: string;
        readonly kind: OrganisationKind;
        readonly department: { readonly code: string; readonly name: string } | null;
      };
    }>;
  } | null;
};

export type ViewerMembershipFragment = {
  readonly id: string;
  readonly function: MemberFunction;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly department: { readonly code: string; readonly name: string } | null;
  };
};

export type WaitingCountQueryVariables = Exact<{ [key: string]: never }>;

export type WaitingCountQuery = { readonly referrals: { readonly totalCount: number } };

export const ViewerMembershipFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerMembershipFragment, unknown>;
export const AccessGridsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccessGrids' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'accessGrids' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'inForce' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'group' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isAction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cells' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'relation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessGridsQuery, AccessGridsQueryVariables>;
export const ViewerDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                { kind: 'Field', name: { kind: 'Name', value: 'mayRefer' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'membership' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'memberships' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ViewerMembership' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ViewerMembership' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Membership' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'function' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'organisation' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'department' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const WaitingCountDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WaitingCount' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'referrals' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'awaitsViewer' },
                      value: { kind: 'BooleanValue', value: true },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '1' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'totalCount' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WaitingCountQuery, WaitingCountQueryVariables>;
