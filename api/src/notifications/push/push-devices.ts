import type { Selectable } from 'kysely';
import { anyOf, readById } from '../../access/queries/index.ts';
import type { VisibleDatabase } from '../../access/visible.types.ts';
import type { HubContext } from '../../context.ts';
import { refusals, requestErrors, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { newId, nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import { isBlank, malformedText, oneLine } from '../../text-checks.ts';
import { instant } from '../../vocabulary/index.ts';
import { PushDeviceEntity } from './push-device.entity.ts';
import type { PushDevice } from './push-device.type.ts';
import { isPushEndpoint } from './push-endpoint.ts';
import { webPushHosts, webPushKey } from './web-push.ts';

const longestName = 60;

interface DeviceToAdd {
  readonly endpoint: string;
  readonly name?: string | null;
}

type Row = Selectable<VisibleDatabase['visible.push_device']>;
type PushDeviceNode = PushDevice & { readonly typeName: 'PushDevice' };

/** The devices on which the viewer's present function is told, newest first. */
export async function pushDevices(ctx: HubContext): Promise<readonly PushDeviceNode[]> {
  ctx.acting();
  const rows = await ctx.read((db) =>
    db
      .selectFrom('visible.push_device')
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  );
  return rows.map(deviceNode);
}

/** The one of this session; null where the present function is not told on it. */
export async function thisDevice(ctx: HubContext): Promise<PushDeviceNode | null> {
  const { identity } = ctx.signedIn();
  const row = await ctx.read((db) =>
    db
      .selectFrom('visible.push_device')
      .selectAll()
      .where('session_id', '=', identity.sessionId)
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
  return row === undefined ? null : deviceNode(row);
}

/** One of one's own; null when there is none, or it is somebody else's. */
export const readPushDevice = readById(
  'PushDevice',
  (db, ids) => db.selectFrom('visible.push_device').selectAll().where(anyOf('id', ids)).execute(),
  deviceNode,
);

/** Adds the device of this session. Whoever was told on it in another session is so no more, and the oldest of ten gives way. */
export async function addDevice(
  ctx: HubContext,
  device: DeviceToAdd,
): Promise<{ readonly pushDevice: PushDeviceNode | null; readonly userErrors: readonly Refusal[] }> {
  const { membershipId } = ctx.acting();
  const { identity } = ctx.signedIn();
  const name = oneLine(device.name ?? '');
  const userErrors = wrongWith(device.endpoint, name);
  if (userErrors.length > 0) return { pushDevice: null, userErrors };
  const id = newId('PushDevice');
  return ctx.write(async (unit) => {
    await unit.asWriter((em) => {
      oneAtATime(em, membershipId, 'push devices');
      em.create(PushDeviceEntity, {
        ...{ id, membershipId, sessionId: identity.sessionId, endpoint: device.endpoint },
        name: isBlank(name) ? null : name,
        createdAt: new Date(),
      });
    });
    const row = await unit.visible
      .selectFrom('visible.push_device')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    // The session ended while this was asked.
    if (row === undefined) throw requestErrors.unauthenticated();
    return { pushDevice: deviceNode(row), userErrors: [] };
  });
}

/** Removes one of one's own. */
export async function removeDevice(ctx: HubContext, id: KeyOf<'PushDevice'>): Promise<readonly Refusal[]> {
  ctx.acting();
  return ctx.write(async (unit) => {
    const removed = await unit.asWriter((em) => em.nativeDelete(PushDeviceEntity, { id }));
    return removed === 0 ? [refusals.notFound('id')] : [];
  });
}

function wrongWith(endpoint: string, name: string): readonly Refusal[] {
  if (webPushKey() === null) return [refusals.webPushOff()];
  if (!isPushEndpoint(endpoint, webPushHosts())) return [refusals.invalid('endpoint', says.otherPushService)];
  return malformedText('name', name, longestName);
}

function deviceNode({ id, hidden, name, created_at }: Row): PushDeviceNode {
  return {
    typeName: 'PushDevice',
    id: nodeId('PushDevice', id),
    hidden,
    name,
    createdAt: instant(created_at),
  };
}
