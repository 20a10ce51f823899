import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import { isBlank, malformedEmail, malformedPhone, malformedText } from '../../text-checks.ts';
import { contactBounds } from './contact-bounds.ts';
import type { ContactFields } from './contact.inputs.ts';

/** A telephone number, however it is spaced: signs alone call nobody. */
const isNumber = (text: string | null | undefined): boolean => /\d/.test(text ?? '');

/** A contact that nobody can reach helps nobody; the one to call first can be called. */
function unreachable({ phone, mobile, email, callFirst }: ContactFields): readonly Refusal[] {
  if (isNumber(phone) || isNumber(mobile)) return [];
  if (callFirst) return [refusals.required('phone', says.giveNumberToCallFirst)];
  return isBlank(email) ? [refusals.required('phone', says.giveWayToReach)] : [];
}

const texts = Object.keys(contactBounds) as (keyof typeof contactBounds)[];

/** What is to be mended in a contact before it can be kept, field by field; empty when nothing is. */
export function problemsOf(input: ContactFields): readonly Refusal[] {
  const { phone, mobile, email, callFirst, visibility } = input;
  return [
    ...(isBlank(input.function) ? [refusals.required('function', says.sayContactFunction)] : []),
    ...texts.flatMap((field) => malformedText(field, input[field], contactBounds[field])),
    ...malformedPhone('phone', phone),
    ...malformedPhone('mobile', mobile),
    ...malformedEmail('email', email),
    ...unreachable(input),
    // The one to call first is there for those who call: nobody of them may be without it.
    ...(callFirst && visibility !== 'NETWORK'
      ? [refusals.invalid('visibility', says.firstIsForEverybody)]
      : []),
  ];
}
