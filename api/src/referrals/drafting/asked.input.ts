import { Field, InputType } from 'type-graphql';
import { IdField } from '../../id-field.ts';
import type { KeyOf } from '../../names.types.ts';
import { Module } from '../../directory/index.ts';
import { CalendarDate, PartialDate } from '../../vocabulary/index.ts';
import { LegalBasis, Sex } from '../referral.enums.ts';
import { ReachInput } from './reach.input.ts';
import { confirmedFields } from '../referral.inputs.ts';

/** What a draft says of the person and the measure, and what is corrected of them while the referral is open. */
@InputType({ description: 'Who is referred, under which measure, and what is asked.' })
export abstract class AskedInput extends ReachInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when a home removal makes it urgent; never of a VOLUNTARY referral.',
  })
  urgent?: boolean | null;

  @Field(() => LegalBasis, { nullable: true, description: 'Cadre juridique.' })
  legalBasis?: LegalBasis | null;

  @IdField('Organisation', { nullable: true, description: 'The court that ordered the measure.' })
  declare readonly orderedById?: KeyOf<'Organisation'> | null;

  @IdField('Organisation', { nullable: true, description: 'The SPIP that supervises it.' })
  declare readonly supervisedById?: KeyOf<'Organisation'> | null;

  @Field(() => String, { nullable: true, description: 'The court’s own number; 60 characters at most.' })
  prosecutionNumber?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day on which the measure was decided: today at the latest.',
  })
  decidedOn?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Day on which that decision became final (définitive): from the day of the decision until today. The six months of a course that is a sentence run from it.',
  })
  finalOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'First day of the measure.' })
  measureStart?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of the measure.' })
  measureEnd?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Next hearing.' })
  hearingDate?: string | null;

  @Field(() => [String], { nullable: true, description: confirmedFields })
  confirmed?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Nom de naissance; 100 characters at most.' })
  birthName?: string | null;

  @Field(() => String, { nullable: true, description: 'Nom d’usage; 100 characters at most.' })
  usageName?: string | null;

  @Field(() => String, { nullable: true, description: 'Prénom; 100 characters at most.' })
  firstName?: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'Date of birth, from 1900 to today, as far as it is known: the day, the month or the year alone. Never the 1st of January for a day that is not known.',
  })
  birthDate?: string | null;

  @Field(() => Sex, { nullable: true, description: 'Sexe.' })
  sex?: Sex | null;

  @Field(() => [Module], { nullable: true, description: 'What is asked.' })
  modules?: Module[] | null;

  @Field(() => String, { nullable: true, description: 'Circumstances; 4,000 characters at most.' })
  circumstances?: string | null;
}
