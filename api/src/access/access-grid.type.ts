import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum AccessRight {
  READ = 'READ',
  WRITE = 'WRITE',
  WRITE_DRAFT = 'WRITE_DRAFT',
  WRITE_OPEN = 'WRITE_OPEN',
  READ_OWN = 'READ_OWN',
  READ_SUPERVISED = 'READ_SUPERVISED',
  READ_KEPT = 'READ_KEPT',
  READ_DESK = 'READ_DESK',
  HIDE = 'HIDE',
  YES = 'YES',
  NO = 'NO',
}
registerEnumType(AccessRight, {
  name: 'AccessRight',
  description: 'What a relation may do with a field, or whether it may take a step.',
  valuesConfig: {
    READ: { description: 'Reads.' },
    WRITE: { description: 'Reads and changes.' },
    WRITE_OPEN: { description: 'Reads, and changes while the referral is open, its draft included.' },
    WRITE_DRAFT: { description: 'Writes while it is a draft, then reads.' },
    READ_OWN: { description: 'Reads what concerns the module it takes in.' },
    READ_SUPERVISED: { description: 'Reads under supervision with placement (CJPP) only.' },
    READ_KEPT: { description: 'Reads what it was when this organisation handed the case over.' },
    READ_DESK: { description: 'Reads, unless only asked to take the referral over.' },
    HIDE: { description: 'Does not read; the field is null and named in `hidden`.' },
    YES: { description: 'May take this step.' },
    NO: { description: 'May not.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A column of a grid.' })
export class AccessRelation {
  @Field(() => String, { description: 'Its name in the policy.' })
  name!: string;

  @Field(() => String, { description: 'Its name in French.' })
  label!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What one relation may do with one row of a grid.' })
export class AccessCell {
  @Field(() => String, { description: 'The relation.' })
  relation!: string;

  @Field(() => AccessRight, { description: 'Its right.' })
  right!: AccessRight;
}

@ObjectType({ simpleResolvers: true, description: 'A row of a grid: a field, or a step that one may take.' })
export class AccessRow {
  @Field(() => String, { description: 'The field or the action, as GraphQL names it.' })
  name!: string;

  @Field(() => String, { description: 'Its heading in French.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The group of fields of one meaning that it belongs to; null for an action.',
  })
  group!: string | null;

  @Field(() => Boolean, { description: 'True for a step of the lifecycle.' })
  isAction!: boolean;

  @Field(() => [AccessCell], { description: 'One cell per relation, in their order.' })
  cells!: AccessCell[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who may read and do what with one type: the very table that masks it.',
})
export class AccessGrid {
  @Field(() => String, { description: 'The GraphQL type.' })
  type!: string;

  @Field(() => String, { description: 'Its name in French.' })
  label!: string;

  @Field(() => Boolean, { description: 'False: decided, and its feature is not there yet.' })
  inForce!: boolean;

  @Field(() => [AccessRelation], { description: 'The columns.' })
  relations!: AccessRelation[];

  @Field(() => [AccessRow], { description: 'The rows.' })
  rows!: AccessRow[];
}
