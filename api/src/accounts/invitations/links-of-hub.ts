import type { Link, Links } from './invitation-link.ts';

/** How this hub makes links, and whether letters take them. */
interface OfHub {
  readonly links: Links;
  readonly hasMail: boolean;
}

let ofHub: OfHub | null = null;

/** Sets how links are made and whether letters take them. Called once at the start. */
export function useInvitationLinks(settings: OfHub): void {
  ofHub = settings;
}

/** The link to hand over, where no letter takes it; null where one does. */
export function linkToHandOver(link: Link): string | null {
  return ofHub === null || ofHub.hasMail ? null : ofHub.links.addressOf(link);
}

/** What becomes of a letter that is to be sent now. */
export const firstDelivery = (): 'QUEUED' | 'NOT_SENT' => (ofHub?.hasMail ? 'QUEUED' : 'NOT_SENT');
