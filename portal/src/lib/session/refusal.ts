/** Why a form never reached its page, for the page that is shown in its place. */
export interface Refusal {
  readonly status: 403 | 413;
  readonly title: string;
  readonly text: string;
  /** Where its page is. */
  readonly address: string;
}
