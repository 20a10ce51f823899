import { Field, ID } from 'type-graphql';
import { openId } from './ids.ts';
import type { NodeType } from './names.types.ts';

interface IdFieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
}

/**
 * An id in an input, opened where it comes in: the verb is given the key of a row of this type, and of an id of another type
 * or of none a key that no row has, so that it is answered as what is absent is. Where it may be left out, an empty one is.
 *
 * The property is written with `declare`: one that the class defines itself would hide what opens it.
 */
export function IdField(type: NodeType, options: IdFieldOptions): PropertyDecorator {
  return opening([() => ID, options], (id) =>
    id === '' && options.nullable ? null : typeof id === 'string' ? openId(type, id) : id,
  );
}

/** The same of a list of ids. */
export function IdsField(type: NodeType, options: IdFieldOptions): PropertyDecorator {
  return opening([() => [ID], options], (ids) =>
    Array.isArray(ids) ? ids.map((id) => openId(type, String(id))) : ids,
  );
}

function opening(field: Parameters<typeof Field>, open: (sent: unknown) => unknown): PropertyDecorator {
  return (prototype, name) => {
    Field(...field)(prototype, name);
    Object.defineProperty(prototype, name, {
      set(this: object, sent: unknown) {
        Object.defineProperty(this, name, { value: open(sent), enumerable: true });
      },
    });
  };
}
