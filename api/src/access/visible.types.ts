import type { DeadlineKind } from '../referrals/deadlines/deadline-kinds.ts';
import type { ContactVisibility } from '../directory/contacts/contact-bounds.ts';
import type { NotificationEvent } from '../notifications/events.ts';
import type { MailProblem } from '../notifications/post.ts';
import type { AttachmentState } from '../referrals/files/attachment-state.ts';
import type { ReasonKind } from '../referrals/reasons/reason-kinds.ts';
import type { MemberFunction } from './relations.ts';
import type { ReferralAction, ReferralStatus } from './policy/transitions.ts';

/** What every masked view carries besides its columns. */
interface Masked {
  readonly id: string;
  readonly hidden: string[];
  readonly bits: number;
}

type Text = string | null;
/** an instant, as PostgreSQL writes it; `instant()` makes a Date of it */
type Instant = string | null;
/** a calendar day, as PostgreSQL writes it: YYYY-MM-DD */
type Day = string | null;

/** The schema `visible`, as the readers see it: a governed column is null where it is hidden. */
export interface VisibleDatabase {
  'visible.referral': Masked & {
    readonly version: number;
    readonly order_at: string;
    readonly reference: Text;
    readonly status: ReferralStatus;
    readonly department_code: Text;
    readonly draft_step: number;
    readonly updated_at: string;
    readonly referrer_id: string;
    readonly referrer_name: Text;
    readonly recipient_id: Text;
    readonly recipient_reason: Text;
    readonly submitted_at: Instant;
    readonly acknowledged_at: Instant;
    readonly information_requested_at: Instant;
    readonly waitlisted_at: Instant;
    readonly accepted_at: Instant;
    readonly declined_at: Instant;
    readonly withdrawn_at: Instant;
    readonly viewer_organisation_id: string;
    readonly redirect_to_id: Text;
    readonly redirect_asked_at: Instant;
    readonly redirected_at: Instant;
    readonly redirected_from_id: Text;
    readonly scheduled_at: Instant;
    readonly intake_at: Instant;
    readonly started_at: Instant;
    readonly suspended_at: Instant;
    readonly completed_at: Instant;
    readonly ended_at: Instant;
    readonly outcome_acknowledged_at: Instant;
    readonly suspend_reason: Text;
    readonly end_reason: Text;
    readonly modules: string[];
    readonly participant_id: Text;
    readonly person_information: Text;
    readonly urgent: boolean | null;
    readonly legal_basis: Text;
    readonly ordered_by_id: Text;
    readonly supervised_by_id: Text;
    readonly prosecution_number: Text;
    readonly measure_start: Day;
    readonly measure_end: Day;
    readonly hearing_date: Day;
    readonly acknowledge_by: Instant;
    readonly due_at: Instant;
    readonly is_overdue: boolean | null;
    readonly activity_at: string;
    readonly circumstances: Text;
    readonly safety_constraints: string[] | null;
    readonly decline_reason: Text;
    readonly withdraw_reason: Text;
    readonly assignee_id: Text;
  };
  'visible.contact': Masked & {
    readonly version: number;
    readonly organisation_id: string;
    readonly function: string;
    readonly search_text: string;
    readonly name: Text;
    readonly phone: Text;
    readonly mobile: Text;
    readonly email: Text;
    readonly call_when: Text;
    readonly call_first: boolean;
    readonly visibility: ContactVisibility;
  };
  'visible.house': { readonly organisation_id: string; readonly bits: number };
  'visible.notification': Masked & {
    readonly event: NotificationEvent | null;
    readonly action: ReferralAction | null;
    readonly at: string;
    readonly read_at: Instant;
    readonly referral_id: string;
  };
  'visible.notification_preference': Masked & {
    readonly language: Text;
    readonly in_app: string[] | null;
    readonly mail_at_once: string[] | null;
    readonly mail_in_digest: string[] | null;
    readonly digest_hour: number | null;
    readonly quiet_from: number | null;
    readonly quiet_until: number | null;
    readonly quiet_on_weekends: boolean | null;
  };
  'visible.dead_letter': Masked & {
    readonly organisation_id: Text;
    readonly function: MemberFunction | null;
    readonly state: 'NOT_SENT' | 'FAILED' | null;
    readonly problem: MailProblem | null;
    readonly attempts: number | null;
    readonly created_at: Instant;
    readonly tried_at: Instant;
  };
  'visible.participant': Masked & {
    readonly birth_name: Text;
    readonly search_text: Text;
    readonly usage_name: Text;
    readonly first_name: Text;
    readonly birth_date: Day;
    readonly sex: Text;
    readonly commune_insee: Text;
    readonly phone: Text;
    readonly email: Text;
    readonly voicemail_allowed: boolean | null;
    readonly language: Text;
    readonly interpreter_needed: boolean | null;
    readonly availability: string[] | null;
    readonly mobility: string[] | null;
    readonly contact_by: string[] | null;
  };
  'visible.status_update': Masked & {
    readonly referral_id: string;
    readonly at: string;
    readonly action: ReferralAction;
    readonly from_status: ReferralStatus | null;
    readonly to_status: ReferralStatus | null;
    readonly author_name: Text;
    readonly author_function: MemberFunction;
    readonly author_organisation_id: string;
    readonly note: Text;
    readonly audience: number | null;
  };
  'visible.message': Masked & {
    readonly referral_id: string;
    readonly at: string;
    readonly text: string;
    readonly author_name: string;
    readonly author_function: MemberFunction;
    readonly author_organisation_id: string;
    readonly audience: number;
    readonly read_at: Instant;
  };
  'visible.attachment': Masked & {
    readonly message_id: string;
    readonly name: string;
    readonly media_type: string;
    readonly size: number;
    readonly sha256: string;
    readonly state: AttachmentState;
    /** null where a store of objects keeps it; never to be selected in a list */
    readonly content: Buffer | null;
  };
  'visible.referral_party': {
    readonly referral_id: string;
    readonly bits: number;
    readonly hidden: string[];
    readonly organisation_id: string;
    readonly relations: number;
    readonly modules: string[];
  };
  'visible.person_link': Masked & {
    readonly low_id: string;
    readonly high_id: string;
    readonly verdict: 'SAME' | 'DIFFERENT';
    readonly decided_at: string;
    readonly decided_by: string;
    readonly decided_by_organisation_id: string;
  };
  'visible.consent': Masked & {
    readonly referral_id: string;
    readonly kind: string;
    readonly manner: string;
    readonly said_on: string;
    readonly at: string;
    readonly author_name: string;
    readonly author_function: MemberFunction;
    readonly author_organisation_id: string;
  };
  'visible.reading_claim': Masked & {
    readonly referral_id: string;
    readonly person_name: string;
    readonly until: string;
    readonly is_viewer: boolean;
  };
  'visible.saved_view': Masked & {
    readonly place: string;
    readonly name: string;
    readonly criteria: unknown;
    readonly is_default: boolean;
  };
  'visible.reason': Masked & {
    readonly version: number;
    readonly kind: ReasonKind;
    readonly code: string;
    readonly label_fr: string;
    readonly label_en: string;
    readonly note_required: boolean;
    readonly active: boolean;
    readonly position: number;
  };
  'visible.deadline_setting': Masked & {
    readonly version: number;
    readonly organisation_id: string;
    readonly amounts: Readonly<Partial<Record<DeadlineKind, number>>> | null;
  };
  'visible.organisation': Masked & {
    readonly kind: string;
    readonly name: string;
    readonly search_text: string;
    readonly department_code: Text;
    readonly commune_insee: Text;
    readonly address: Text;
    readonly postal_code: Text;
    readonly city: Text;
    readonly phone: Text;
    readonly email: Text;
    readonly website: Text;
    readonly parent_id: Text;
    readonly source: string;
    readonly source_id: string;
    readonly source_date: Day;
  };
  'visible.membership': Masked & {
    readonly function: MemberFunction | null;
    readonly organisation_id: Text;
    readonly person_name: Text;
    readonly is_self: boolean;
  };
  'visible.department': {
    readonly code: string;
    readonly name: string;
    readonly region_code: string;
    readonly region_name: string;
  };
  'visible.intercommunality': { readonly siren: string; readonly name: string; readonly kind: string };
  'visible.commune': {
    readonly insee: string;
    readonly name: string;
    readonly department_code: string;
    readonly intercommunality_siren: Text;
    readonly district_code: Text;
    readonly postal_codes: string[];
    readonly population: number | null;
    readonly search_text: string;
  };
  'visible.site': {
    readonly id: string;
    readonly organisation_id: string;
    readonly name: string;
    readonly address: Text;
    readonly postal_code: Text;
    readonly city: Text;
    readonly phone: Text;
  };
  'visible.offer': {
    readonly id: string;
    readonly organisation_id: string;
    readonly module: string;
    readonly title: string;
    readonly places: number | null;
    readonly weeks: number;
    readonly next_start: Day;
    readonly volunteer_percent: number;
    readonly declared_at: Instant;
    readonly version: number;
  };
  'visible.coverage': { readonly organisation_id: string; readonly department_code: string };
  'visible.jurisdiction': { readonly commune_insee: string; readonly organisation_id: string };
  'visible.agreement': {
    readonly id: string;
    readonly title: string;
    readonly lead_id: string;
    readonly since: Day;
  };
  'visible.agreement_member': { readonly agreement_id: string; readonly organisation_id: string };
  'visible.agreement_department': { readonly agreement_id: string; readonly department_code: string };
  'visible.referral_activity': { readonly referral_id: string; readonly at: string };
  'visible.recipient_capacity': {
    readonly organisation_id: string;
    readonly module: string;
    readonly places: number;
    readonly weeks: number;
    readonly next_start: Day;
    readonly volunteer_percent: number;
    readonly declared_at: Instant;
    readonly version: number;
    readonly taken: number | null;
    readonly reserved: number | null;
    readonly waiting: number | null;
    readonly pending: number | null;
    readonly waiting_days: number | null;
    readonly kept: number | null;
    readonly availability: 'FREE' | 'FEW' | 'WAITING_LIST';
    readonly availability_voluntary: 'FREE' | 'FEW' | 'WAITING_LIST';
    readonly expected_days: number | null;
    readonly expected_days_voluntary: number | null;
  };
}
