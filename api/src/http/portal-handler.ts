import type { IncomingMessage, ServerResponse } from 'node:http';

/** The built portal, as its build exports it. */
export type PortalHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** The header in which the portal is told http or https. */
export const protocolHeader = 'x-forwarded-proto';

/** The header in which the portal is told the visitor's address. */
export const addressHeader = 'x-maillage-address';

/** The header with the code of a refusal that the portal is to show in place of a page, and the address that was asked for. */
export const refusalHeader = 'x-maillage-refusal';
