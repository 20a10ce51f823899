import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { addressHeader, protocolHeader, type PortalHandler } from '../http/portal-handler.ts';
import { buildPortal } from '../start/build/build-portal.ts';

/** A page or an endpoint of the portal, as its build lists them. */
export interface PortalRoute {
  /** `/orientations/[id]`: the address, with its parameters as the folders name them. */
  readonly address: string;
  /** Whether everybody may open it. */
  readonly isPublic: boolean;
  readonly isPage: boolean;
  /** The forms that a page takes; the one without a name is "default". */
  readonly actions: readonly string[];
  /** The methods that an endpoint answers. */
  readonly methods: readonly string[];
}

interface Built {
  readonly nodes: readonly (() => Promise<{ readonly server?: { readonly actions?: object } }>)[];
  readonly routes: readonly {
    readonly id: string;
    readonly page: { readonly leaf: number } | null;
    readonly endpoint: (() => Promise<object>) | null;
  }[];
}

const inBuild = async (file: string): Promise<unknown> => {
  const handler = await buildPortal();
  if (handler === undefined) throw new Error('There is no portal to build.');
  return await import(/* @vite-ignore */ pathToFileURL(path.join(path.dirname(handler), file)).href);
};

/** The portal as `npm start` mounts it, built first when its sources changed. `toldOf` says where the API answers. */
export async function portalHandler(): Promise<PortalHandler> {
  Object.assign(process.env, { PROTOCOL_HEADER: protocolHeader, ADDRESS_HEADER: addressHeader });
  return ((await inBuild('handler.js')) as { readonly handler: PortalHandler }).handler;
}

/** Tells the portal where the API answers; it asks its environment each time. */
export function tellPortal(hubUrl: string): void {
  process.env['MAILLAGE_API_URL'] = `${hubUrl}/graphql`;
}

/** Every route of the portal, from its build: nothing that is on disk is left out. */
export async function portalRoutes(): Promise<readonly PortalRoute[]> {
  const { manifest } = (await inBuild('server/manifest-full.js')) as { readonly manifest: Built };
  return await Promise.all(
    manifest.routes.map(async ({ id, page, endpoint }) => {
      const node = page === null ? undefined : await manifest.nodes[page.leaf]?.();
      return {
        address: id.replaceAll(/\/\([^)]*\)/g, '') || '/',
        isPublic: id.startsWith('/(public)'),
        isPage: page !== null,
        actions: Object.keys(node?.server?.actions ?? {}),
        methods: Object.keys((await endpoint?.()) ?? {}),
      };
    }),
  );
}
