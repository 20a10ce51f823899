import { registerEnumType } from 'type-graphql';

/** A strand of what a CPCA offers; a referral asks for one or several. */
export const Module = {
  HOUSING: 'HOUSING',
  RESPONSIBILITY_GROUP: 'RESPONSIBILITY_GROUP',
  PSYCHOLOGICAL_SUPPORT: 'PSYCHOLOGICAL_SUPPORT',
} as const;

export type Module = keyof typeof Module;

registerEnumType(Module, {
  name: 'Module',
  description: 'A strand of what a CPCA offers; a referral asks for one or several.',
  valuesConfig: {
    HOUSING: { description: 'Emergency housing under a court measure, with social support.' },
    RESPONSIBILITY_GROUP: { description: 'Groupe de responsabilisation: an interview, then group sessions.' },
    PSYCHOLOGICAL_SUPPORT: { description: 'Quick access to a few psychological consultations.' },
  },
});
