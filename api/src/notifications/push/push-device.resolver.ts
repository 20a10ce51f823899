import { Arg, Ctx, Field, FieldResolver, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { Viewer } from '../../accounts/viewer.type.ts';
import type { HubContext } from '../../context.ts';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { PushDevice, PushDevicePayload, RemovePushDevicePayload } from './push-device.type.ts';
import { addDevice, pushDevices, removeDevice, thisDevice } from './push-devices.ts';
import { webPushKey } from './web-push.ts';

@InputType({ description: 'A device to be told on.' })
export class AddPushDeviceInput {
  @Field(() => String, {
    description:
      'The `endpoint` of the browser’s `PushSubscription`, made with `Viewer.webPushKey`; told to nobody again.',
  })
  endpoint!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What one will know the device by; 60 characters at most.',
  })
  name?: string | null;
}

@InputType({ description: 'A device not to be told on any more.' })
export class RemovePushDeviceInput {
  @IdField('PushDevice', { description: 'Which one.' })
  declare readonly id: KeyOf<'PushDevice'>;
}

/** The devices on which the present function is told that something is new. */
@Resolver(() => PushDevice)
export class PushDeviceResolver {
  @Query(() => [PushDevice], {
    description: 'The devices on which the viewer’s present function is told, newest first.',
  })
  pushDevices(@Ctx() ctx: HubContext) {
    return pushDevices(ctx);
  }

  @Mutation(() => PushDevicePayload, {
    description:
      'Has the present function told on this device, as its notification preferences say for letters, until the session ends. Of ten devices the oldest gives way. Errors: WEB_PUSH_OFF (the hub has no keys), INVALID (a push service that is not known), TOO_LONG.',
  })
  addPushDevice(
    @Ctx() ctx: HubContext,
    @Arg('input', () => AddPushDeviceInput, { description: 'Which.' }) input: AddPushDeviceInput,
  ) {
    return addDevice(ctx, input);
  }

  @Mutation(() => RemovePushDevicePayload, {
    description: 'Has one told on a device no more. Errors: NOT_FOUND.',
  })
  async removePushDevice(
    @Ctx() ctx: HubContext,
    @Arg('input', () => RemovePushDeviceInput, { description: 'Which.' }) { id }: RemovePushDeviceInput,
  ): Promise<RemovePushDevicePayload> {
    const userErrors = await removeDevice(ctx, id);
    return { removed: userErrors.length === 0, userErrors: [...userErrors] };
  }
}

@Resolver(() => Viewer)
export class ViewerPushResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The public key (`applicationServerKey`) with which a browser subscribes; null where the hub sends nothing to devices.',
  })
  webPushKey(): string | null {
    return webPushKey();
  }

  @FieldResolver(() => PushDevice, {
    nullable: true,
    description: 'The device of this session, where the present function is told on it.',
  })
  pushDevice(@Ctx() ctx: HubContext) {
    return thisDevice(ctx);
  }
}
