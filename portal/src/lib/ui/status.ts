import CalendarCheck from '~icons/lucide/calendar-check';
import CircleCheck from '~icons/lucide/circle-check';
import CirclePause from '~icons/lucide/circle-pause';
import CircleX from '~icons/lucide/circle-x';
import CornerUpRight from '~icons/lucide/corner-up-right';
import Flag from '~icons/lucide/flag';
import Hourglass from '~icons/lucide/hourglass';
import MailCheck from '~icons/lucide/mail-check';
import MessageCircleQuestionMark from '~icons/lucide/message-circle-question-mark';
import OctagonX from '~icons/lucide/octagon-x';
import PencilLine from '~icons/lucide/pencil-line';
import Send from '~icons/lucide/send';
import Spline from '~icons/lucide/spline';
import Undo2 from '~icons/lucide/undo-2';
import type { ReferralStatus } from '#lib/graphql/generated/enums.ts';

/** An icon of the one icon set. */
export type Icon = typeof Send;
/** The tones of the palette; a tone never speaks alone, an icon and a word go with it. */
export type Tone = 'info' | 'wait' | 'go' | 'stop' | 'done';

/** How a status looks: fourteen of them, told apart by icon and word first. */
export const statusLook: Readonly<Record<ReferralStatus, { readonly icon: Icon; readonly tone?: Tone }>> = {
  DRAFT: { icon: PencilLine },
  SUBMITTED: { icon: Send, tone: 'info' },
  ACKNOWLEDGED: { icon: MailCheck, tone: 'info' },
  INFO_REQUESTED: { icon: MessageCircleQuestionMark, tone: 'wait' },
  WAITLISTED: { icon: Hourglass, tone: 'wait' },
  ACCEPTED: { icon: CircleCheck, tone: 'go' },
  SCHEDULED: { icon: CalendarCheck, tone: 'go' },
  ACTIVE: { icon: Spline, tone: 'go' },
  SUSPENDED: { icon: CirclePause, tone: 'wait' },
  COMPLETED: { icon: Flag, tone: 'done' },
  ENDED_EARLY: { icon: OctagonX, tone: 'stop' },
  DECLINED: { icon: CircleX, tone: 'stop' },
  REDIRECTED: { icon: CornerUpRight, tone: 'info' },
  WITHDRAWN: { icon: Undo2 },
};
