import type { HubContext } from '../../context.ts';
import { codeOfKey, keyOfCode, nodeId } from '../../ids.ts';
import type { Department } from './department.type.ts';

/** A department as it is answered. */
export type DepartmentNode = Department & { readonly typeName: 'Department' };

/** The department of this code; null when it is not of the network. */
export async function departmentByCode(ctx: HubContext, code: string | null): Promise<DepartmentNode | null> {
  return code === null ? null : ((await departments(ctx)).get(code) ?? null);
}

/** The department of this key of `keyOfCode`; null when it is not of the network. */
export function departmentByKey(ctx: HubContext, key: string): Promise<DepartmentNode | null> {
  return departmentByCode(ctx, codeOfKey(key));
}

/** The departments of these codes, in their order. */
export async function departmentsByCode(
  ctx: HubContext,
  codes: readonly string[],
): Promise<DepartmentNode[]> {
  const known = await departments(ctx);
  return codes.flatMap((code) => known.get(code) ?? []);
}

/** All of them at once: there are few, and one page names the same ones on every line. */
async function departments(ctx: HubContext): Promise<ReadonlyMap<string, DepartmentNode>> {
  return ctx
    .loader('departments', async (keys: readonly 'all'[]) => {
      const rows = await ctx.read((db) =>
        db.selectFrom('visible.department').select(['code', 'name']).execute(),
      );
      const byCode = new Map(rows.map((row) => [row.code, departmentNode(row)]));
      return keys.map(() => byCode);
    })
    .load('all');
}

function departmentNode({ code, name }: Pick<Department, 'code' | 'name'>): DepartmentNode {
  return { typeName: 'Department', id: nodeId('Department', keyOfCode(code)), code, name };
}
