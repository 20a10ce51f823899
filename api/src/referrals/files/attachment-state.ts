import { registerEnumType } from 'type-graphql';

/** Where a file stands with the scanner. Where none is set every file is ready. */
export const AttachmentState = {
  READY: 'READY',
  WAITING: 'WAITING',
  INFECTED: 'INFECTED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type AttachmentState = keyof typeof AttachmentState;

registerEnumType(AttachmentState, {
  name: 'AttachmentState',
  description: 'Whether a file can be opened.',
  valuesConfig: {
    READY: { description: 'It can be opened.' },
    WAITING: { description: 'It waits for the virus scanner: nobody can open it. Ask again in a minute.' },
    INFECTED: {
      description: 'A virus was found in it. Its content was thrown away; its sender sends a clean one.',
    },
    WITHDRAWN: {
      description:
        'Taken back by who sent it with a message: its content and its name are destroyed, who did so, when and why stay.',
    },
  },
});
