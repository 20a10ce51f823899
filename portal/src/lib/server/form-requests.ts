import { error, isHttpError } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { m } from '#lib/paraglide/messages.js';

/**
 * A form that cannot be read (JSON, no body, one cut off on its way) is the request's fault and not ours: it is refused
 * as such, wherever it is read, and it is read once, since it may hold files.
 */
export const formRequests: Handle = async ({ event, resolve }) => {
  const { request } = event;
  const read = request.formData.bind(request);
  const readOrRefuse = async (): Promise<FormData> => {
    try {
      return await read();
    } catch (problem) {
      if (isHttpError(problem)) throw problem;
      error(400, m.error_title_400());
    }
  };
  // what reads it later may look at it too
  Object.defineProperty(request, 'formData', { value: readOrRefuse, configurable: true });
  return await resolve(event);
};
