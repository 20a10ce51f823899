import { memberFunctions } from '../access/index.ts';
import type { MemberFunction } from '../access/index.ts';
import { describeEnum, wordsOf } from '../vocabulary/index.ts';

export const MemberFunctions = wordsOf(Object.keys(memberFunctions) as MemberFunction[]);

describeEnum(MemberFunctions, {
  name: 'MemberFunction',
  description: 'The function in which a person acts for an organisation; it decides which relations count.',
  of: {
    PROSECUTOR: 'Procureur: prosecutor of a tribunal.',
    SENTENCE_ENFORCEMENT_JUDGE: 'Juge de l’application des peines (JAP).',
    LIBERTY_AND_CUSTODY_JUDGE: 'Juge des libertés et de la détention (JLD).',
    FAMILY_JUDGE: 'Juge aux affaires familiales (JAF).',
    REGISTRY: 'Greffe: registry of a court.',
    PROBATION_OFFICER: 'CPIP: probation officer of a SPIP.',
    COORDINATOR: 'Coordinates a CPCA or the region.',
    CASEWORKER: 'Of the team of a CPCA.',
    CLINICIAN: 'Psychologist of a CPCA.',
    HOUSING_WORKER: 'Takes in for housing.',
    HEALTH_WORKER: 'Takes in for psychological support.',
    ASSOCIATION_WORKER: 'Refers for an association.',
    LOCAL_OFFICER: 'Of a town hall or another local authority.',
    LEAD: 'Leads a house: invites, and reads nothing of a case by it.',
    OBSERVER: 'ARS, DRDFE or prefecture: aggregates only, no row.',
    ADMINISTRATOR: 'Runs accounts and settings; reads no personal data.',
  },
});
