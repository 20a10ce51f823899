import ArrowLeftRight from '~icons/lucide/arrow-left-right';
import CirclePlay from '~icons/lucide/circle-play';
import CornerDownLeft from '~icons/lucide/corner-down-left';
import CornerUpRight from '~icons/lucide/corner-up-right';
import FilePlus from '~icons/lucide/file-plus';
import FileX from '~icons/lucide/file-x';
import Hand from '~icons/lucide/hand';
import HandHelping from '~icons/lucide/hand-helping';
import Handshake from '~icons/lucide/handshake';
import LockOpen from '~icons/lucide/lock-open';
import MailCheck from '~icons/lucide/mail-check';
import MessageSquareText from '~icons/lucide/message-square-text';
import PencilLine from '~icons/lucide/pencil-line';
import ShieldAlert from '~icons/lucide/shield-alert';
import Undo2 from '~icons/lucide/undo-2';
import UserCheck from '~icons/lucide/user-check';
import type { ReferralAction } from '#lib/graphql/generated/enums.ts';
import { statusLook, type Icon } from '#lib/ui/status.ts';

/** The sign of each step, in the course of a case and in its journal. */
export const stepIcon: Readonly<Record<ReferralAction, Icon>> = {
  SUBMIT: statusLook.SUBMITTED.icon,
  ENTER: statusLook.SUBMITTED.icon,
  ACKNOWLEDGE: statusLook.ACKNOWLEDGED.icon,
  REQUEST_INFORMATION: statusLook.INFO_REQUESTED.icon,
  PROVIDE_INFORMATION: MessageSquareText,
  ACCEPT: statusLook.ACCEPTED.icon,
  WAITLIST: statusLook.WAITLISTED.icon,
  DECLINE: statusLook.DECLINED.icon,
  WITHDRAW: statusLook.WITHDRAWN.icon,
  WITHDRAW_ENTRY: statusLook.WITHDRAWN.icon,
  ADD_STATUS_UPDATE: MessageSquareText,
  SAVE_DRAFT: statusLook.DRAFT.icon,
  SHARE_DRAFT: statusLook.DRAFT.icon,
  DISCARD: statusLook.DRAFT.icon,
  SCHEDULE_INTAKE: statusLook.SCHEDULED.icon,
  START: statusLook.ACTIVE.icon,
  SUSPEND: statusLook.SUSPENDED.icon,
  RESUME: CirclePlay,
  COMPLETE: statusLook.COMPLETED.icon,
  END_EARLY: statusLook.ENDED_EARLY.icon,
  REOPEN: LockOpen,
  ACKNOWLEDGE_OUTCOME: MailCheck,
  REDIRECT: statusLook.REDIRECTED.icon,
  ACCEPT_REDIRECTION: HandHelping,
  REFUSE_REDIRECTION: CornerDownLeft,
  RECORD_CONSENT: Handshake,
  RECORD_WITHDRAWAL: Hand,
  CORRECT_DETAILS: PencilLine,
  CORRECT_SAFETY: ShieldAlert,
  CORRECT_IDENTITY: PencilLine,
  CORRECT_MEASURE: PencilLine,
  CORRECT_MODULES: PencilLine,
  CORRECT_CIRCUMSTANCES: PencilLine,
  CORRECT_URGENCY: PencilLine,
  CORRECT_ENTRY: PencilLine,
  SEND_ENCLOSURE: FilePlus,
  WITHDRAW_ENCLOSURE: FileX,
  CHANGE_HOUSING_PARTNER: ArrowLeftRight,
  CHANGE_HEALTH_PARTNER: ArrowLeftRight,
  CHANGE_CLINICIAN: ArrowLeftRight,
  DECLINE_HOUSING: CornerDownLeft,
  DECLINE_HEALTH: CornerDownLeft,
  HAND_OVER: CornerUpRight,
  WITHDRAW_HANDOVER: Undo2,
  ACCEPT_HANDOVER: HandHelping,
  REFUSE_HANDOVER: CornerDownLeft,
  ASSIGN: UserCheck,
};
