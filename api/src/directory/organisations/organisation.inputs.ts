import { Field, InputType } from 'type-graphql';
import { Module } from '../capacity/module.ts';
import { OrganisationKind } from './organisation-kind.ts';

/** What narrows a list of organisations. Every part given must hold; within a part, one of its values. */
@InputType({
  description:
    'What narrows a list of organisations: every part given must hold, within a part one of its values.',
})
export class OrganisationFilter {
  @Field(() => [OrganisationKind], { nullable: true, description: 'One of these kinds.' })
  kinds?: OrganisationKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Seated in, or serving, one of these departments (codes).',
  })
  departments?: string[] | null;

  @Field(() => [Module], { nullable: true, description: 'Offering one of these modules.' })
  modules?: Module[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of use to this commune (INSEE code): seated there, its courts, and what serves its whole department.',
  })
  commune?: string | null;
}
