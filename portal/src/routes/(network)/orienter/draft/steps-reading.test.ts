import { describe, expect, it } from 'vitest';
import { exactCommune } from '#lib/persons/commune.ts';
import { readFrame } from './frame.ts';
import { readNeeds } from './needs.ts';
import { readPerson } from './person.ts';
import { readSending } from './sending.ts';
import type { Reading } from '#lib/form/reading.ts';
import { typedFrom } from '#lib/form/typed.ts';

const fieldsToMend = (reading: Reading): readonly (string | null)[] =>
  reading.problems.map(({ field }) => field);

describe('the frame', () => {
  it('asks for the frame alone while none is chosen', () =>
    expect(fieldsToMend(readFrame(typedFrom({}), null))).toEqual(['legalBasis']));

  it('asks for one authority under a court measure', () => {
    const basis = 'JUDICIAL_SUPERVISION';
    expect(fieldsToMend(readFrame(typedFrom({ legalBasis: basis }), null))).toEqual(['orderedById']);
    expect(fieldsToMend(readFrame(typedFrom({ legalBasis: basis, supervisedById: 'o_1' }), null))).toEqual(
      [],
    );
  });

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
      measureEnd: '19/11/2026',
      hearingDate: '31/02/2027',
    });
    const reading = readFrame(typed, null);
    expect([...fieldsToMend(reading)].sort()).toEqual(['hearingDate', 'measureEnd']);
    expect(reading.part.measureStart).toBe('2026-11-20');
    expect(reading.part).not.toHaveProperty('measureEnd');
    expect(reading.part).not.toHaveProperty('hearingDate');
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

  it('needs seven answers', () =>
    expect(fieldsToMend(readPerson(typedFrom({}), { kind: 'empty' }))).toEqual([
      'birthName',
      'firstName',
      'birthDate',
      'sex',
      'commune',
      'phone',
      'voicemailAllowed',
    ]));

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

  it('asks which language an interpreter is for', () =>
    expect(fieldsToMend(readPerson(typedFrom({ ...whole, languageChoice: 'interpreter' }), known))).toEqual([
      'language',
    ]));

  it.each(['06 39 98', 'demain', '12'])('refuses the number %s', (phone) =>
    expect(fieldsToMend(readPerson(typedFrom({ ...whole, phone }), known))).toEqual(['phone']),
  );

  it('leaves the commune of the draft alone while one is being typed', () =>
    expect(readPerson(typedFrom(whole), { kind: 'unread' }).part).not.toHaveProperty('commune'));
});

describe('a commune typed in full', () => {
  const commune = (insee: string, name: string, code: string) => ({
    insee,
    name,
    postalCodes: [],
    department: { code, name: code },
  });
  const offered = [commune('63113', 'Clermont-Ferrand', '63'), commune('43001', 'Saint-Front', '43')];

  it.each(['clermont ferrand', 'CLERMONT-FERRAND', 'Clermont-Ferrand (63)'])('is found as %s', (typed) =>
    expect(exactCommune(typed, offered)?.insee).toBe('63113'),
  );
  it('is not guessed from its beginning, nor among namesakes', () => {
    expect(exactCommune('clermont', offered)).toBeNull();
    const namesakes = [commune('03001', 'Saint-Front', '03'), ...offered];
    expect(exactCommune('saint front', namesakes)).toBeNull();
    expect(exactCommune('saint front (43)', namesakes)?.insee).toBe('43001');
  });
});

describe('needs and sending', () => {
  it('asks for a module and a recipient', () => {
    expect(fieldsToMend(readNeeds(typedFrom({})))).toEqual(['modules']);
    expect(fieldsToMend(readSending(typedFrom({})))).toEqual(['recipientId']);
  });
  it('refuses circumstances that are too long, and keeps those of the draft', () => {
    const reading = readNeeds(
      typedFrom({ modules: ['HOUSING', 'SOMETHING'], circumstances: 'a'.repeat(4001) }),
    );
    expect(fieldsToMend(reading)).toEqual(['circumstances']);
    expect(reading.part).toEqual({ modules: ['HOUSING'] });
  });
});
