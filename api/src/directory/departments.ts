import type { HubContext } from '../context.ts';
import type { Department } from './department.type.ts';

/** The department of this code; null when it is not of the network. */
export async function departmentByCode(ctx: HubContext, code: string | null): Promise<Department | null> {
  return code === null ? null : ((await departments(ctx)).get(code) ?? null);
}

/** The departments of these codes, in their order. */
export async function departmentsByCode(ctx: HubContext, codes: readonly string[]): Promise<Department[]> {
  const known = await departments(ctx);
  return codes.flatMap((code) => known.get(code) ?? []);
}

/** All of them at once: there are few, and one page names the same ones on every line. */
async function departments(ctx: HubContext): Promise<ReadonlyMap<string, Department>> {
  return ctx
    .loader('departments', async (keys: readonly 'all'[]) => {
      const rows = await ctx.read((db) =>
        db.selectFrom('visible.department').select(['code', 'name']).execute(),
      );
      const byCode = new Map(rows.map((row) => [row.code, row]));
      return keys.map(() => byCode);
    })
    .load('all');
}
