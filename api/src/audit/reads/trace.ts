import { sql } from 'kysely';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { FieldClass } from '../../access/index.ts';
import type { HubContext } from '../../context.ts';
import { newId, parseNodeId } from '../../ids.ts';
import { isCaseType } from './case-types.ts';
import { keyedDocument } from './keyed-document.ts';
import { readsOf } from './reads-in-answer.ts';

/** By which way something was read. */
export type Route = 'HTTP' | 'WEBSOCKET';

/** A line of the journal, as it is handed to the database, which adds who asks and when. */
export interface ReadLine {
  readonly id: string;
  /** told, or asked for by its id and not shown */
  readonly action: 'READ' | 'REFUSED';
  readonly type: string;
  readonly keys: readonly string[];
  readonly classes: readonly FieldClass[];
  /** what the client calls its operation */
  readonly operation: string | null;
  /** whom of the viewer's house it was told, where that is somebody else */
  readonly membership?: string;
}

/** How it is found out of whom the answers of an operation tell. */
export interface Trace {
  /** the document to execute instead: it asks for what the journal needs too */
  readonly document: DocumentNode;
  /**
   * Takes what only the journal needs out of an answer, and says what is to be written down before it leaves: a line for all objects of
   * a type of which the same is told, so that a page of a list is one line, or a few.
   */
  readsIn(answer: unknown): readonly ReadLine[];
}

/** Names are the client's own, and may be as long as it likes. */
const longestName = 80;

/** The trace of an operation of a valid document, worked out once. */
export function traceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Trace {
  const keyed = keyedDocument(schema, document);
  const itself = keyed.definitions[document.definitions.indexOf(operation)];
  if (itself?.kind !== operation.kind) throw new Error('A document keeps its operations.');
  const readsIn = readsOf(schema, keyed, itself);
  const name = operation.name?.value.slice(0, longestName) ?? null;
  return {
    document: keyed,
    readsIn: (answer) =>
      readsIn(answer).map(({ type, ids, classes }) => ({
        id: newId(),
        action: 'READ',
        type,
        keys: ids.map(keyBehind),
        classes,
        operation: name,
      })),
  };
}

/** The key behind an id that the hub has just answered: one that it cannot open is a bug, and is told as one. */
function keyBehind(id: string): string {
  const named = parseNodeId(id);
  if (named === null) throw new Error('An answer names an object by an id that is none of the hub.');
  return named.uuid;
}

/**
 * Writes down what is about to be told, and what was asked for in vain, and ends the reading transaction with it. Throws where it could
 * not be kept: then nothing may be told. What is not there is asked for as what is not for this viewer, so that neither takes longer.
 */
export async function recordReads(ctx: HubContext, route: Route, lines: readonly ReadLine[]): Promise<void> {
  const refused = ctx.inVain
    .filter(({ type }) => isCaseType(type))
    .map(({ type, uuid }) => ({
      id: newId(),
      action: 'REFUSED',
      type,
      keys: [uuid],
      classes: [],
      operation: null,
    }));
  const all = [...lines, ...refused];
  if (all.length === 0) return;
  await ctx.keep((db) =>
    sql`select rights.record_reads(${JSON.stringify(all)}::jsonb, ${route})`.execute(db),
  );
}
