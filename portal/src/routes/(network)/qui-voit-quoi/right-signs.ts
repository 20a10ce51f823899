import Check from '~icons/lucide/check';
import Eye from '~icons/lucide/eye';
import Lock from '~icons/lucide/lock';
import Pencil from '~icons/lucide/pencil';
import PencilLine from '~icons/lucide/pencil-line';
import type { AccessRight } from '#lib/graphql/generated/enums.ts';
import type { Icon } from '#lib/ui/status.ts';

export type Sign = 'eye' | 'pencil' | 'pencil-line' | 'check' | 'lock';

/** The sign of each right. Each is drawn once in a page, and the cells point to it: a grid has hundreds of them. */
export const signOf: Readonly<Record<AccessRight, Sign>> = {
  READ: 'eye',
  READ_OWN: 'eye',
  READ_SUPERVISED: 'eye',
  READ_KEPT: 'eye',
  READ_DESK: 'eye',
  WRITE: 'pencil',
  WRITE_DRAFT: 'pencil-line',
  WRITE_OPEN: 'pencil',
  HIDE: 'lock',
  YES: 'check',
  NO: 'lock',
};

export const signs: Readonly<Record<Sign, Icon>> = {
  eye: Eye,
  pencil: Pencil,
  'pencil-line': PencilLine,
  check: Check,
  lock: Lock,
};

/** Where a sign is drawn. */
export const signId = (sign: Sign): string => `sign-${sign}`;
