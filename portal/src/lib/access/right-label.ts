import type { AccessRight } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { words } from '#lib/text/labels.ts';

/** What a cell of the grids says. */
export const accessRightLabel = /* @__PURE__ */ words<AccessRight>({
  READ: m.right_read,
  WRITE: m.right_write,
  WRITE_DRAFT: m.right_write_draft,
  WRITE_OPEN: m.right_write_open,
  READ_OWN: m.right_read_own,
  READ_SUPERVISED: m.right_read_supervised,
  READ_KEPT: m.right_read_kept,
  READ_DESK: m.right_read_desk,
  HIDE: m.right_hide,
  YES: m.right_yes,
  NO: m.right_no,
});
