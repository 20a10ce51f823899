import { describe, expect, it } from 'vitest';
import { exactCommune, isMeant } from '#lib/persons/reach/commune.ts';
import { unsaidEntry } from '../entry/entry.ts';
import { readFrame } from '../frame/frame.ts';
import { readNeeds } from '../needs/needs.ts';
import { readPerson } from '../person/person.ts';
import { readSending } from '../sending/sending.ts';
import type { Reading } from '#lib/form/reading.ts';
import { typedFrom } from '#lib/form/typed.ts';

const fieldsToMend = (reading: Reading): readonly (string | null)[] =>
  reading.problems.map(({ field }) => field);

describe('an entry that is no draft yet', () => {
  const lacking = (values: Parameters<typeof typedFrom>[0]) =>
    unsaidEntry(typedFrom(values)).map(({ field }) => field);

  it('asks for all that it lacks at once', () =>
    expect(lacking({ receivedBy: ' ' })).toEqual(['origin', 'receivedVia', 'receivedOn', 'receivedBy']));

  it('asks for the house of a house’s letter alone', () => {
    const rest = { receivedVia: 'LETTER', receivedOn: '27/11/2026', receivedBy: 'Julie Fabre' };
    expect(lacking({ ...rest, origin: 'PARTNER' })).toEqual(['referrerId']);
    expect(lacking({ ...rest, origin: 'HELPLINE' })).toEqual([]);
  });
});

describe('the frame', () => {
  it('asks for the frame alone while none is chosen', () =>
    expect(fieldsToMend(readFrame(typedFrom({}), null))).toEqual(['legalBasis']));

  it('empties what a court decides where the person comes of their own accord', () => {
    const typed = typedFrom({
      legalBasis: 'VOLUNTARY',
      orderedById: 'o_1',
      hearingDate: 'no date',
      urgent: 'on',
    });
    expect(readFrame(typed, null)).toEqual({
      problems: [],
      part: {
        legalBasis: 'VOLUNTARY',
        orderedById: null,
        supervisedById: null,
        prosecutionNumber: null,
        decidedOn: null,
        finalOn: null,
        measureStart: null,
        measureEnd: null,
        hearingDate: null,
        urgent: false,
      },
    });
  });

  it('keeps the sound dates and leaves the wrong one alone', () => {
    const typed = typedFrom({
      legalBasis: 'PENAL_SETTLEMENT',
      orderedById: 'o_1',
      measureStart: '20/11/2026',
      measureEnd: 'mardi',
      hearingDate: '31/02/2027',
    });
    const reading = readFrame(typed, null);
    expect([...fieldsToMend(reading)].sort()).toEqual(['hearingDate', 'measureEnd']);
    expect(reading.part.measureStart).toBe('2026-11-20');
    expect(reading.part).not.toHaveProperty('measureEnd');
    expect(reading.part).not.toHaveProperty('hearingDate');
  });

  it('asks when the decision became final of a sentence, and forgets it under another frame', () => {
    const typed = { orderedById: 'o_1', decidedOn: '12/10/2026', finalOn: '23/10/2026' };
    const days = { decidedOn: '2026-10-12', finalOn: '2026-10-23' };
    expect(readFrame(typedFrom({ ...typed, legalBasis: 'COURSE_SENTENCE' }), null).part).toMatchObject(days);
    for (const legalBasis of ['PROTECTION_ORDER', 'JUDICIAL_SUPERVISION'])
      expect(readFrame(typedFrom({ ...typed, legalBasis }), null).part).toMatchObject({
        ...days,
        finalOn: null,
      });
  });

  it('adds a removal tonight to the safety constraints, and takes back only what it added', () => {
    const typed = { legalBasis: 'JUDICIAL_SUPERVISION', orderedById: 'o_1' };
    const before = { urgent: false, safetyConstraints: ['NO_CONTACT' as const] };
    const removed = readFrame(typedFrom({ ...typed, urgent: 'on' }), before);
    expect(removed.part.safetyConstraints).toEqual(['NO_CONTACT', 'HOME_REMOVAL_ORDER']);
    const back = readFrame(typedFrom(typed), {
      urgent: true,
      safetyConstraints: ['NO_CONTACT', 'HOME_REMOVAL_ORDER'],
    });
    expect(back.part.safetyConstraints).toEqual(['NO_CONTACT']);
    expect(readFrame(typedFrom(typed), before).part).not.toHaveProperty('safetyConstraints');
  });
});

describe('the person', () => {
  const whole = {
    birthName: 'GIRARD',
    firstName: 'Bastien',
    birthDate: '14/07/1990',
    sex: 'MALE',
    phone: '06 39 98 41 27',
    voicemailAllowed: 'no',
    languageChoice: 'french',
  };
  const known = { kind: 'known', insee: '63113' } as const;

  it('takes what is known so far: what is needed the API says', () =>
    expect(readPerson(typedFrom({}), { kind: 'empty' })).toMatchObject({
      problems: [],
      part: { birthName: null, birthDate: null, commune: null, phone: null },
    }));

  it('reads them', () =>
    expect(readPerson(typedFrom(whole), known)).toMatchObject({
      problems: [],
      part: {
        commune: '63113',
        birthDate: '1990-07-14',
        voicemailAllowed: false,
        personInformation: 'NOT_INFORMED',
      },
    }));

  it('takes an agreement for being informed', () =>
    expect(readPerson(typedFrom({ ...whole, consented: 'on' }), known).part.personInformation).toBe(
      'CONSENTED',
    ));

  it('takes numbers as they are typed, with whose they are', () =>
    expect(
      readPerson(typedFrom({ ...whole, secondPhone: '06 39', secondPhoneOwner: 'sa  mère' }), known).part,
    ).toMatchObject({ secondPhone: '06 39', secondPhoneOwner: 'sa mère', phoneOwner: null }));

  it('asks no commune beyond the network, and no place within it', () => {
    const typed = { ...whole, residencePlace: '69003 Lyon' };
    const part = (residence: string) => readPerson(typedFrom({ ...typed, residence }), known).part;
    expect(part('ELSEWHERE')).toMatchObject({ residencePlace: '69003 Lyon', commune: null });
    expect(part('COMMUNE')).toMatchObject({ residencePlace: null, commune: '63113' });
    expect(part('NO_FIXED_HOME')).toMatchObject({ residencePlace: null, commune: '63113' });
  });

  it('leaves the commune of the draft alone while one is being typed', () =>
    expect(readPerson(typedFrom(whole), { kind: 'unread' }).part).not.toHaveProperty('commune'));
});

describe('a commune typed in full', () => {
  const commune = (insee: string, name: string, code: string) => ({
    insee,
    name,
    formerNames: insee === '63113' ? ['Montferrand'] : [],
    postalCodes: [],
    department: { code, name: code },
  });
  const offered = [commune('63113', 'Clermont-Ferrand', '63'), commune('43001', 'Saint-Front', '43')];

  it.each(['montferrand', 'clermont ferrand', 'CLERMONT-FERRAND', 'Clermont-Ferrand (63)'])(
    'is found as %s',
    (typed) => expect(exactCommune(typed, offered)?.insee).toBe('63113'),
  );
  it('of elsewhere is none of those that only hold the word', () => {
    const cognat = commune('03080', 'Cognat-Lyonne', '03');
    expect(isMeant('Lyon', cognat)).toBe(false);
    for (const typed of ['cogn', '03110 cognat', 'lyonne', 'Lyonne Cognat', '03110'])
      expect(isMeant(typed, cognat), typed).toBe(true);
    expect(isMeant('st fr', commune('43001', 'Saint-Front', '43'))).toBe(true);
  });

  it('is not guessed from its beginning, nor among namesakes', () => {
    expect(exactCommune('clermont', offered)).toBeNull();
    const namesakes = [commune('03001', 'Saint-Front', '03'), ...offered];
    expect(exactCommune('saint front', namesakes)).toBeNull();
    expect(exactCommune('saint front (43)', namesakes)?.insee).toBe('43001');
  });
});

describe('needs and sending', () => {
  it('keep what the form offers, and nothing else', () => {
    const reading = readNeeds(typedFrom({ modules: ['HOUSING', 'SOMETHING'], circumstances: ' Le matin. ' }));
    expect(reading).toEqual({ part: { modules: ['HOUSING'], circumstances: 'Le matin.' }, problems: [] });
    expect(readSending(typedFrom({}))).toEqual({
      part: { safetyConstraints: [], recipientId: null, recipientReason: null },
      problems: [],
    });
  });
});
