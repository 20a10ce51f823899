import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CirclePause from '@lucide/svelte/icons/circle-pause';
import CircleX from '@lucide/svelte/icons/circle-x';
import CornerUpRight from '@lucide/svelte/icons/corner-up-right';
import Flag from '@lucide/svelte/icons/flag';
import Hourglass from '@lucide/svelte/icons/hourglass';
import MailCheck from '@lucide/svelte/icons/mail-check';
import MessageCircleQuestionMark from '@lucide/svelte/icons/message-circle-question-mark';
import OctagonX from '@lucide/svelte/icons/octagon-x';
import PencilLine from '@lucide/svelte/icons/pencil-line';
import Send from '@lucide/svelte/icons/send';
import Spline from '@lucide/svelte/icons/spline';
import Undo2 from '@lucide/svelte/icons/undo-2';
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
