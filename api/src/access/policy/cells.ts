/** The words of the grids, so that a row reads like a row of the policy people agreed on. */
export const read = 'read';
export const write = 'write';
export const draft = 'writeDraft';
export const open = 'writeOpen';
export const own = 'readOwn';
export const cjpp = 'readSupervised';
export const kept = 'readKept';
export const hide = 'hide';
export const yes = 'yes';
export const no = 'no';
