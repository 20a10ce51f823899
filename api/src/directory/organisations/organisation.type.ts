import { Field, ObjectType } from 'type-graphql';
import { CalendarDate, connectionOf, Governed, Node } from '../../vocabulary/index.ts';
import { Agreement } from './agreement.type.ts';
import { Commune } from '../places/commune.type.ts';
import { Department } from '../places/department.type.ts';
import { Offer } from '../capacity/offer.type.ts';
import { OrganisationKind } from './organisation-kind.ts';
import { Site } from './site.type.ts';

/** A partner of the network. */
@ObjectType({
  implements: [Node, Governed],
  simpleResolvers: true,
  description: 'A partner of the network (partenaire): court, SPIP, CPCA, hospital, association, town hall …',
})
export class Organisation {
  id!: string;
  hidden!: string[];

  @Field(() => OrganisationKind, { description: 'What sort of partner it is.' })
  kind!: OrganisationKind;

  @Field(() => String, { description: 'Its name, as its source writes it.' })
  name!: string;

  @Field(() => Department, {
    nullable: true,
    description: 'Department of its seat; null when it lies outside the network.',
  })
  department!: Department | null;

  @Field(() => Commune, {
    nullable: true,
    description: 'Commune of its seat; null when not known or outside the network.',
  })
  commune!: Commune | null;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code, that of a CEDEX included.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Town, as it is written on an envelope.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone, digits in pairs.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Functional e-mail address; never a person’s.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Web address.' })
  website!: string | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation above it: of a tribunal, its court of appeal.',
  })
  parent!: Organisation | null;

  @Field(() => [Organisation], {
    description:
      'The organisations below it: of a tribunal judiciaire, its services and its tribunaux de proximité.',
  })
  below!: Organisation[];

  @Field(() => [Department], {
    description: 'Departments it serves; of a CPCA, those whose referrals it receives.',
  })
  departments!: Department[];

  @Field(() => [Site], { description: 'Where it works besides its seat.' })
  sites!: Site[];

  @Field(() => [Offer], { description: 'Modules it offers.' })
  offers!: Offer[];

  @Field(() => [Agreement], { description: 'Agreements it leads or is bound by.' })
  agreements!: Agreement[];

  @Field(() => String, { description: 'Where the record comes from, to be cited, in French.' })
  source!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The day as of which its source tells it.' })
  sourceDate!: string | null;

  @Field(() => Boolean, {
    description:
      'True when the contact details are older than two years or were never confirmed: check before relying on them.',
  })
  toVerify!: boolean;
}

const { Connection } = connectionOf(Organisation, 'Organisation');

export { Connection as OrganisationConnection };
