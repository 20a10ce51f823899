import { error, fail, redirect } from '@sveltejs/kit';
import { part } from '#lib/server-parts/part.server.ts';
import { graphqlFor } from '#lib/graphql/client.ts';
import { askPage } from '#lib/server/ask-page.ts';
import { NotificationEventValues } from '#lib/graphql/generated/enums.ts';
import {
  AddPushDeviceDocument,
  PreferencesPageDocument,
  RemovePushDeviceDocument,
  SetNotificationPreferencesDocument,
} from '#lib/graphql/generated/graphql.ts';
import { deviceName } from '#lib/notifications/devices/device-name.ts';
import Devices from '#lib/notifications/devices/Devices.svelte';
import { m } from '#lib/paraglide/messages.js';
import PreferencesForm from './PreferencesForm.svelte';
import { accountNav } from '../account-nav.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The notification preferences of the present function. */
export const load: PageServerLoad = async (event) => {
  const { viewer, pushDevices } = await askPage(event, PreferencesPageDocument, {});
  if (!viewer) error(401);
  const { webPushKey, pushDevice } = viewer;
  const happened = event.url.searchParams.get('appareil');
  return {
    nav: accountNav(event),
    form: part(PreferencesForm, {
      preferences: viewer.notificationPreferences,
      service: event.locals.viewer?.membership?.organisation.name ?? '',
      saved: event.url.searchParams.has('ok'),
      onDevices: webPushKey !== null,
    }),
    // a hub without keys does not speak of devices
    devices: webPushKey && {
      webPushKey,
      isOn: pushDevice !== null,
      happened: happened === 'oui' || happened === 'non' ? happened : null,
      list: part(Devices, { devices: pushDevices, here: pushDevice?.id ?? null }),
    },
  };
};

export const actions: Actions = {
  enregistrer: async (event) => {
    const form = await event.request.formData();
    const chosen = (field: string, value: string) =>
      NotificationEventValues.filter((known) => form.get(`${field}-${known}`) === value);
    const hour = (field: string): number => Number(form.get(field));
    // an empty form would switch everything off
    const fields = ['language', 'digestHour', 'quietFrom', 'quietUntil'];
    if (!fields.every((field) => form.get(field))) return fail(400, { message: m.preferences_incomplete() });
    const { setNotificationPreferences } = await graphqlFor(event).mutate(
      SetNotificationPreferencesDocument,
      {
        input: {
          language: form.get('language') === 'en' ? 'en' : 'fr',
          inApp: chosen('app', 'oui'),
          mailAtOnce: chosen('mail', 'AT_ONCE'),
          mailInDigest: chosen('mail', 'DIGEST'),
          digestHour: hour('digestHour'),
          quietFrom: hour('quietFrom'),
          quietUntil: hour('quietUntil'),
          quietOnWeekends: form.get('quietOnWeekends') === 'oui',
        },
      },
    );
    const [refused] = setNotificationPreferences.userErrors;
    if (refused) return fail(400, { message: refused.message });
    redirect(303, '/mon-compte/notifications?ok');
  },
  prevenir: async (event) => {
    const endpoint = (await event.request.formData()).get('endpoint');
    const { addPushDevice } = await graphqlFor(event).mutate(AddPushDeviceDocument, {
      input: {
        endpoint: typeof endpoint === 'string' ? endpoint : '',
        name: deviceName(event.request.headers.get('user-agent')),
      },
    });
    const [refused] = addPushDevice.userErrors;
    if (refused) return fail(422, { message: refused.message });
    redirect(303, '/mon-compte/notifications?appareil=oui#appareils');
  },
  // One that is not there any more is as it was to be.
  'ne-plus-prevenir': async (event) => {
    const id = (await event.request.formData()).get('id');
    await graphqlFor(event).mutate(RemovePushDeviceDocument, {
      input: { id: typeof id === 'string' ? id : '' },
    });
    redirect(303, '/mon-compte/notifications?appareil=non#appareils');
  },
};
