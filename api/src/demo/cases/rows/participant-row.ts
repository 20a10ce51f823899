import { searchText } from '../../../directory/index.ts';
import { foundBy } from '../../../referrals/index.ts';
import { newId } from '../../../ids.ts';
import type { CasePlan } from '../plan.ts';

/** The person of a case. Numbers are of the range that is kept for fiction, addresses of a domain for examples. */
export function participantRow(
  plan: CasePlan,
  number: number,
  chance: () => number,
): { readonly id: string } {
  const [birthName, firstName, birthDate, commune] = plan.person;
  const keys = foundBy({ birthName, usageName: plan.usageName ?? null, firstName });
  const language = plan.language ?? 'français';
  return {
    id: newId(),
    ...{
      birth_name: birthName,
      usage_name: plan.usageName ?? null,
      first_name: firstName,
      birth_date: birthDate,
      sex: plan.sex ?? 'MALE',
      ...homeRow(number, commune),
      phone: plan.phone ?? fictitiousPhone(number),
      phone_owner: number % 13 === 5 ? 'sa mère' : null,
      second_phone: number % 9 === 4 ? fictitiousPhone(number + 3_001) : null,
      second_phone_owner: number % 9 === 4 ? 'son employeur' : null,
      email: chance() < 0.6 ? `${mailPart(firstName)}.${mailPart(birthName)}@exemple.fr` : null,
      voicemail_allowed: plan.voicemail ?? chance() < 0.8,
      language,
      interpreter_needed: plan.language !== undefined,
      ...accessRow(number),
      availability: number % 5 < 2 ? ['MONDAY_AFTERNOON', 'WEDNESDAY_EVENING', 'THURSDAY_EVENING'] : [],
      mobility:
        number % 3 === 0 ? ['PUBLIC_TRANSPORT'] : number % 7 === 0 ? ['NO_TRANSPORT', 'REMOTE_AREA'] : [],
      contact_by: number % 2 === 0 ? ['PHONE', 'SMS'] : [],
      search_text: keys.searchText,
      name_keys: keys.nameKeys,
    },
  };
}

/** One has no fixed home, and is reached where they stay; one lives beyond the network. */
function homeRow(number: number, commune: string): object {
  if (number === 31) return { commune_insee: null, residence: 'ELSEWHERE', residence_place: '69003 Lyon' };
  const homeless = number % 23 === 6;
  return { commune_insee: commune, residence: homeless ? 'NO_FIXED_HOME' : 'COMMUNE', residence_place: null };
}

/** What a few of them need so that they can take part. */
function accessRow(number: number): {
  readonly access_needs: string[];
  readonly access_need_note: string | null;
} {
  if (number % 11 === 3) return { access_needs: ['READING'], access_need_note: null };
  if (number % 11 === 7) return { access_needs: ['HEARING'], access_need_note: 'appareillé, parler en face' };
  return { access_needs: [], access_need_note: null };
}

/** 06 39 98 xx xx is never given to anybody; the multiplier keeps neighbours from looking alike. */
function fictitiousPhone(number: number): string {
  const digits = String((number * 1_637 + 1_104) % 10_000).padStart(4, '0');
  return `06 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

const mailPart = (name: string): string => searchText(name).replaceAll(' ', '-');
