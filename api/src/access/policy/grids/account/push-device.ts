import { accountGrid } from '../../../grid.ts';
import type { PushDevice } from '../../../../notifications/push/push-device.type.ts';
import { read, yes } from '../../cells.ts';
import { accountBits, viewerMembership } from '../../viewer-bits.ts';

type Field = Exclude<keyof PushDevice, 'id' | 'hidden'>;

/** SQL of the devices whose session goes on: with it they end, signed out, cut short or run out. */
export const liveDevices = (only = ''): string => `(select device.* from hub.push_device device
              join auth.session on session.id = device.session_id
             where session."expiresAt" > now()${only}) row`;

/** Where one is told that something is new: one's own business. How a device is reached nobody reads. */
// prettier-ignore
export const pushDevice = accountGrid<Field>('PushDevice', {
  label: 'Appareil prévenu',
  groups: { 'Nom de l’appareil, date': ['name', 'createdAt'] },
  view: {
    name: 'push_device',
    from: liveDevices(` and device.membership_id = ${viewerMembership}`),
    bits: accountBits('row.membership_id'),
    always: ['row.id', 'row.session_id'],
    write: {
      table: 'push_device',
      bits: (row) => accountBits(`${row}.membership_id`),
      rows: {
        new: ['id', 'membership_id', 'session_id', 'endpoint', 'name', 'created_at'],
        changed: [],
        seen: ['id', 'membership_id'],
      },
    },
  },
}, {
  //            self
  name:       [ read ],
  createdAt:  [ read ],
  'do add':   [ yes ],
  'do remove':[ yes ],
});
