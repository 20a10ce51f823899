import { searchText } from '../../directory/index.ts';
import { newId } from '../../ids.ts';
import type { CasePlan } from './plan.ts';

/** The person of a case. Numbers are of the range that is kept for fiction, addresses of a domain for examples. */
export function participantRow(
  plan: CasePlan,
  number: number,
  chance: () => number,
): { readonly id: string } {
  const [birthName, firstName, birthDate, commune] = plan.person;
  const language = plan.language ?? 'français';
  return {
    id: newId(),
    ...{
      birth_name: birthName,
      usage_name: plan.usageName ?? null,
      first_name: firstName,
      birth_date: birthDate,
      sex: plan.sex ?? 'MALE',
      commune_insee: commune,
      phone: plan.phone ?? fictitiousPhone(number),
      email: chance() < 0.6 ? `${mailPart(firstName)}.${mailPart(birthName)}@exemple.fr` : null,
      voicemail_allowed: plan.voicemail ?? chance() < 0.8,
      language,
      interpreter_needed: plan.language !== undefined,
      availability: number % 5 < 2 ? ['MONDAY_AFTERNOON', 'WEDNESDAY_EVENING', 'THURSDAY_EVENING'] : [],
      mobility:
        number % 3 === 0 ? ['PUBLIC_TRANSPORT'] : number % 7 === 0 ? ['NO_TRANSPORT', 'REMOTE_AREA'] : [],
      contact_by: number % 2 === 0 ? ['PHONE', 'SMS'] : [],
      search_text: searchText(birthName, plan.usageName, firstName),
    },
  };
}

/** 06 39 98 xx xx is never given to anybody; the multiplier keeps neighbours from looking alike. */
function fictitiousPhone(number: number): string {
  const digits = String((number * 1_637 + 1_104) % 10_000).padStart(4, '0');
  return `06 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

const mailPart = (name: string): string => searchText(name).replaceAll(' ', '-');
