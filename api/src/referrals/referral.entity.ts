import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { CommuneEntity, DepartmentEntity, OrganisationEntity } from '../directory/index.ts';
import type { ReferralStatus } from '../access/index.ts';
import type { KeyOf } from '../names.types.ts';

/** The person referred: the write side. */
@Entity({ schema: 'hub', tableName: 'participant' })
export class ParticipantEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Participant'>;
  @Property({ type: 'text', nullable: true }) birthName: string | null = null;
  @Property({ type: 'text', nullable: true }) usageName: string | null = null;
  @Property({ type: 'text', nullable: true }) firstName: string | null = null;
  @Property({ type: 'text', nullable: true }) birthDate: string | null = null;
  @Property({ type: 'text', nullable: true }) sex: string | null = null;
  @ManyToOne(() => CommuneEntity, { fieldName: 'commune_insee', nullable: true })
  commune: CommuneEntity | null = null;
  @Property({ type: 'text', nullable: true }) residence: string | null = null;
  @Property({ type: 'text', nullable: true }) residencePlace: string | null = null;
  @Property({ type: 'text', nullable: true }) phone: string | null = null;
  @Property({ type: 'text', nullable: true }) phoneOwner: string | null = null;
  @Property({ type: 'text', nullable: true }) secondPhone: string | null = null;
  @Property({ type: 'text', nullable: true }) secondPhoneOwner: string | null = null;
  @Property({ type: 'text', nullable: true }) email: string | null = null;
  @Property({ type: 'boolean', nullable: true }) voicemailAllowed: boolean | null = null;
  @Property({ type: 'text', nullable: true }) language: string | null = null;
  @Property({ type: 'boolean', nullable: true }) interpreterNeeded: boolean | null = null;
  @Property({ type: 'text[]' }) accessNeeds: string[] = [];
  @Property({ type: 'text', nullable: true }) accessNeedNote: string | null = null;
  @Property({ type: 'text[]' }) availability: string[] = [];
  @Property({ type: 'text[]' }) mobility: string[] = [];
  @Property({ type: 'text[]' }) contactBy: string[] = [];
  @Property({ type: 'text' }) searchText: string = '';
  @Property({ type: 'text[]' }) nameKeys: string[] = [];
}

/** A referral: the write side. `version` is checked at each flush, so that of two people only one wins. */
@Entity({ schema: 'hub', tableName: 'referral' })
export class ReferralEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'Referral'>;
  @Property({ type: 'integer', version: true }) version!: number;
  @Property({ type: 'text', nullable: true }) reference: string | null = null;
  @Property({ type: 'text' }) status!: ReferralStatus;
  @Property({ type: 'boolean' }) urgent: boolean = false;
  @ManyToOne(() => DepartmentEntity, { fieldName: 'department_code', nullable: true })
  department: DepartmentEntity | null = null;
  @Property({ type: 'text[]' }) modules: string[] = [];
  @Property({ type: 'integer' }) draftStep: number = 1;
  @ManyToOne(() => ParticipantEntity) participant!: ParticipantEntity;
  /** the house that it comes from; null for a person who came alone */
  @ManyToOne(() => OrganisationEntity, { nullable: true }) referrer: OrganisationEntity | null = null;
  @Property({ type: 'text', nullable: true }) referrerName: string | null = null;
  /** the CPCA that entered it for somebody; null where its sender did */
  @Property({ type: 'uuid', nullable: true }) enteredById: KeyOf<'Organisation'> | null = null;
  @Property({ type: 'text', nullable: true }) origin: string | null = null;
  @Property({ type: 'date', nullable: true }) receivedOn: string | null = null;
  @Property({ type: 'text', nullable: true }) receivedVia: string | null = null;
  @Property({ type: 'text', nullable: true }) receivedBy: string | null = null;
  @ManyToOne(() => OrganisationEntity, { nullable: true }) recipient: OrganisationEntity | null = null;
  @Property({ type: 'text', nullable: true }) recipientReason: string | null = null;
  @Property({ type: 'text', nullable: true }) legalBasis: string | null = null;
  @ManyToOne(() => OrganisationEntity, { nullable: true }) orderedBy: OrganisationEntity | null = null;
  @ManyToOne(() => OrganisationEntity, { nullable: true }) supervisedBy: OrganisationEntity | null = null;
  @Property({ type: 'text', nullable: true }) prosecutionNumber: string | null = null;
  @Property({ type: 'date', nullable: true }) decidedOn: string | null = null;
  @Property({ type: 'date', nullable: true }) finalOn: string | null = null;
  @Property({ type: 'date', nullable: true }) measureStart: string | null = null;
  @Property({ type: 'date', nullable: true }) measureEnd: string | null = null;
  @Property({ type: 'date', nullable: true }) hearingDate: string | null = null;
  @Property({ type: 'text', nullable: true }) circumstances: string | null = null;
  @Property({ type: 'text[]' }) safetyConstraints: string[] = [];
  @Property({ type: 'text', nullable: true }) personInformation: string | null = null;
  @Property({ type: 'text', nullable: true }) declineReason: string | null = null;
  @Property({ type: 'text', nullable: true }) withdrawReason: string | null = null;
  @Property({ type: 'text', nullable: true }) entryWithdrawReason: string | null = null;
  @Property({ type: 'timestamptz' }) createdAt!: Date;
  @Property({ type: 'timestamptz' }) updatedAt!: Date;
  @Property({ type: 'timestamptz', nullable: true }) submittedAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) acknowledgeBy: Date | null = null;
  /** Until when the next step is due; fixed by the step before. */
  @Property({ type: 'timestamptz', nullable: true }) dueAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) acknowledgedAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) informationRequestedAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) waitlistedAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) acceptedAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) declinedAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) withdrawnAt: Date | null = null;
  @ManyToOne(() => OrganisationEntity, { nullable: true }) redirectTo: OrganisationEntity | null = null;
  @Property({ type: 'timestamptz', nullable: true }) redirectAskedAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) redirectedAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true }) redirectedFromId: KeyOf<'Referral'> | null = null;
  @Property({ type: 'timestamptz', nullable: true }) scheduledAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) intakeAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) startedAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) suspendedAt: Date | null = null;
  @Property({ type: 'text', nullable: true }) suspendReason: string | null = null;
  @Property({ type: 'timestamptz', nullable: true }) completedAt: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) endedAt: Date | null = null;
  @Property({ type: 'text', nullable: true }) endReason: string | null = null;
  @Property({ type: 'timestamptz', nullable: true }) reopenedAt: Date | null = null;
  @Property({ type: 'text', nullable: true }) reopenReason: string | null = null;
  @Property({ type: 'timestamptz', nullable: true }) outcomeAcknowledgedAt: Date | null = null;
  /** fixed as the outcome is acknowledged: until when it may be taken back, and until when one may ask about it */
  @Property({ type: 'timestamptz', nullable: true }) reopenUntil: Date | null = null;
  @Property({ type: 'timestamptz', nullable: true }) askUntil: Date | null = null;
}
