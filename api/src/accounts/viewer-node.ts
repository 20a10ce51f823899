import type { HubContext, Viewer } from '../context.ts';
import { nodeId } from '../ids.ts';

/** Who is signed in, as an object with an id: that of the person, the same in each of their functions. */
export type ViewerNode = Viewer & { readonly typeName: 'Viewer'; readonly id: string };

/** Who is signed in; null when nobody is. */
export function viewerNode({ viewer }: HubContext): ViewerNode | null {
  if (viewer === null) return null;
  return { ...viewer, typeName: 'Viewer', id: nodeId('Viewer', viewer.identity.userId) };
}

/** The same by the key of the person; null for anybody but the one who asks. */
export async function viewerByKey(ctx: HubContext, key: string): Promise<ViewerNode | null> {
  return ctx.signedIn().identity.userId === key ? viewerNode(ctx) : null;
}
