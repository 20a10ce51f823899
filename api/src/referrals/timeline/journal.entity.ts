import type { Opt } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { MemberFunction, ReferralAction, ReferralStatus } from '../../access/index.ts';
import type { NodeType } from '../../names.types.ts';
import type { KeyOf } from '../../names.types.ts';

/** What an organisation is to a referral, as bits. */
@Entity({ schema: 'hub', tableName: 'referral_party' })
export class ReferralPartyEntity {
  @PrimaryKey({ type: 'uuid' }) organisationId!: KeyOf<'Organisation'>;
  @PrimaryKey({ type: 'uuid' }) referralId!: KeyOf<'Referral'>;
  @Property({ type: 'integer' }) relations!: number;
  @Property({ type: 'text[]' }) modules: string[] = [];
  @Property({ type: 'uuid', nullable: true }) clinicianId: KeyOf<'Membership'> | null = null;
  /** who of this organisation is in charge; null: nobody */
  @Property({ type: 'uuid', nullable: true }) followedById: KeyOf<'Membership'> | null = null;
  /** of a draft that is its author's alone: who that is; null: the organisation sees it */
  @Property({ type: 'uuid', nullable: true }) privateToId: KeyOf<'Membership'> | null = null;
  @Property({ type: 'timestamptz' }) submittedAt!: Date;
  /** since when its part is over; until when it reads by it is fixed by the database. Null: it goes on */
  @Property({ type: 'timestamptz', nullable: true }) overAt: Date | null = null;
  /** the modules that it gave back, and was not chosen for again */
  @Property({ type: 'text[]' }) declinedModules: Opt<string[]> = [];
  /** the house that is asked to take the case over, or has done so; null: none */
  @Property({ type: 'uuid', nullable: true }) handsOverToId: KeyOf<'Organisation'> | null = null;
  /** since when it has; what was written until then is kept by the database */
  @Property({ type: 'timestamptz', nullable: true }) handedOverAt: Date | null = null;
  /** the psychologists who were assigned before */
  @Property({ type: 'uuid[]' }) formerClinicianIds: Opt<KeyOf<'Membership'>[]> = [];
}

/** A line of the timeline: written once, never changed. */
@Entity({ schema: 'hub', tableName: 'status_update' })
export class StatusUpdateEntity {
  @PrimaryKey({ type: 'uuid' }) id!: KeyOf<'StatusUpdate'>;
  @Property({ type: 'uuid' }) referralId!: KeyOf<'Referral'>;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'text' }) action!: ReferralAction;
  @Property({ type: 'text', nullable: true }) fromStatus: ReferralStatus | null = null;
  @Property({ type: 'text', nullable: true }) toStatus: ReferralStatus | null = null;
  @Property({ type: 'uuid' }) authorId!: KeyOf<'Membership'>;
  @Property({ type: 'text' }) authorName!: string;
  @Property({ type: 'text' }) authorFunction!: MemberFunction;
  @Property({ type: 'uuid' }) authorOrganisationId!: KeyOf<'Organisation'>;
  @Property({ type: 'text', nullable: true }) note: string | null = null;
  /** who of the author's house was put in charge; null: nobody, and in every other line */
  @Property({ type: 'uuid', nullable: true }) assigneeId: KeyOf<'Membership'> | null = null;
  /** of a hand-over: the house that is asked, or, of an answer, that asked; null in every other line */
  @Property({ type: 'uuid', nullable: true }) otherOrganisationId: KeyOf<'Organisation'> | null = null;
  /** until when the next step was due from then on; null: without a limit, and in lines that leave the status as it was */
  @Property({ type: 'timestamptz', nullable: true }) dueAt: Date | null = null;
  /** for when it set the interview; null: it set none */
  @Property({ type: 'timestamptz', nullable: true }) intakeAt: Date | null = null;
  @Property({ type: 'integer' }) audience!: number;
}

/** The receipt of a submission, so that sending again the same thing makes nothing new. */
@Entity({ schema: 'hub', tableName: 'idempotency_key' })
export class IdempotencyKeyEntity {
  @PrimaryKey({ type: 'uuid' }) organisationId!: KeyOf<'Organisation'>;
  @PrimaryKey({ type: 'text' }) key!: string;
  @Property({ type: 'uuid' }) referralId!: KeyOf<'Referral'>;
}

/** An event of the outbox: of which object, and for which relations to it. The database adds the houses that it concerns. */
@Entity({ schema: 'hub', tableName: 'outbox' })
export class OutboxEntity {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'timestamptz' }) at!: Date;
  @Property({ type: 'text' }) topic!: string;
  @Property({ type: 'text' }) objectType!: NodeType;
  @Property({ type: 'uuid' }) objectId!: string;
  /** the line or the message that tells of it */
  @Property({ type: 'text' }) causeType!: NodeType;
  @Property({ type: 'uuid' }) causeId!: string;
  /** who of the author's house was in charge until then; null: nobody, or the same person */
  @Property({ type: 'uuid', nullable: true }) formerId: KeyOf<'Membership'> | null = null;
  @Property({ type: 'integer' }) audience!: number;
}
