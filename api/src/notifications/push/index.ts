/** The devices on which people are told that there is something new: nothing is sent to them but that. */
export { announceOnDevices, push } from './push.ts';
export type { PushJob } from './push.ts';
export { PushDeviceEntity } from './push-device.entity.ts';
export { PushDeviceResolver, ViewerPushResolver } from './push-device.resolver.ts';
export { readPushDevice } from './push-devices.ts';
export { openPushService } from './push-service.ts';
export type { PushService } from './push-service.ts';
export { useWebPush } from './web-push.ts';
