import { InputType } from 'type-graphql';
import { expect, it } from 'vitest';
import { IdField, IdsField } from './id-field.ts';
import { newId, nodeId, useIdSecret } from './ids.ts';
import type { KeyOf } from './names.types.ts';

@InputType('WithIds')
class WithIds {
  @IdField('Referral', { description: 'One.' })
  declare readonly id: KeyOf<'Referral'>;

  @IdField('Membership', { nullable: true, description: 'One, or none.' })
  declare readonly chosenId?: KeyOf<'Membership'> | null;

  @IdsField('Attachment', { nullable: true, description: 'Several.' })
  declare readonly fileIds?: readonly KeyOf<'Attachment'>[] | null;
}
@InputType('WithTheSameIds')
class WithTheSameIds extends WithIds {}

useIdSecret('a secret for these tests alone');
const [referral, file] = [newId('Referral'), newId('Attachment')];
/** As type-graphql makes an input of what was sent. */
const inputOf = (sent: object): WithIds => Object.assign(new WithTheSameIds(), sent);

it('opens each id of an input, and keeps what it is once it is opened', () => {
  const input = inputOf({
    id: nodeId('Referral', referral),
    chosenId: null,
    fileIds: [nodeId('Attachment', file)],
  });
  expect({ ...input }).toEqual({ id: referral, chosenId: null, fileIds: [file] });
  expect(input.id).toBe(referral);
});

it('leaves out what was left out, and an empty id where one may be', () => {
  expect({ ...inputOf({ id: nodeId('Referral', referral) }) }).toEqual({ id: referral });
  expect(inputOf({ chosenId: '' }).chosenId).toBeNull();
});

it('has a key of no row for an id of another type or of none', () => {
  const of = (id: string) => inputOf({ id }).id;
  const none = of('none');
  expect(none).not.toBe(referral);
  expect([of(''), of(nodeId('Attachment', file)), of(referral)]).toEqual([none, none, none]);
});
