import { m } from '#lib/paraglide/messages.js';

/** The forms of a case that are about the person, by the name in their address. */
export const personForms = ['accord', 'corriger', 'meme-personne', 'deux-personnes', 'annuler-lien'] as const;

export type PersonForm = (typeof personForms)[number];

/** Why such a form was refused, and what was typed, so that nothing has to be typed twice. */
export interface RefusedForm {
  readonly form: PersonForm;
  readonly errors: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly message: string;
  }[];
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Why a form of a person was refused; empty when it went through. */
export type Refusals = RefusedForm['errors'];

/** What has happened, once such a form has gone through. */
export function personFormDone(form: PersonForm): string {
  switch (form) {
    case 'accord':
      return m.consent_done();
    case 'corriger':
      return m.correct_done();
    case 'meme-personne':
      return m.links_done_same();
    case 'deux-personnes':
      return m.links_done_different();
    case 'annuler-lien':
      return m.links_done_undone();
    default:
      return form satisfies never;
  }
}
