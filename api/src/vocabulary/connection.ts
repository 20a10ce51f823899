import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../access/queries/index.ts';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when rows follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True when rows come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge, null on an empty page: give it as `before` to go back.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge: give it as `after` to go on.',
  })
  endCursor!: string | null;
}

/** A page, and how to count the whole list when the operation asks for it. */
export interface Listed<Node> extends Page<Node> {
  /** counts what this viewer may see, never more */
  readonly totalCount: () => Promise<number>;
  /** whether the count stopped before the end; absent: it never does */
  readonly totalCountIsLowerBound?: () => Promise<boolean>;
}

/** The Relay connection and edge types of a node type: `ReferralConnection`, `ReferralEdge`. */
export function connectionOf<NodeClass extends object>(node: ClassType<NodeClass>, name: string) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} of a page.` })
  class Edge {
    @Field(() => String, { description: 'Opaque, sealed, and good for this list, order and viewer only.' })
    cursor!: string;

    @Field(() => node, { description: `The ${name} itself.` })
    node!: NodeClass;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${name} (Relay).` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of this page, in order.' })
    edges!: readonly Edge[];

    @Field(() => PageInfo, { description: 'Where the page stands in its list.' })
    pageInfo!: PageInfo;

    // Counted only when asked: each page brings its own way to count, which takes the place of this method.
    @Field(() => Int, {
      description:
        'How many the viewer may see in all, over every page. A long list is counted up to 1,000; `totalCountIsLowerBound` then says so.',
    })
    totalCount(): number | Promise<number> {
      throw new Error('This page does not say how to count its list.');
    }

    @Field(() => Boolean, {
      description:
        'True when there are more than `totalCount`, which stopped counting; false: it is the number.',
    })
    totalCountIsLowerBound(): boolean | Promise<boolean> {
      return false;
    }
  }
  return { Edge, Connection };
}
