import { auditKinds, fieldClasses } from '../access/index.ts';
import { describeEnum, wordsOf } from '../vocabulary/index.ts';

/** What a line of the journal tells of. */
export const AuditKind = wordsOf([...auditKinds]);
export type AuditKind = keyof typeof AuditKind;

describeEnum(AuditKind, {
  name: 'AuditKind',
  description: 'What a line of the journal of a case tells of.',
  of: {
    READ: 'Something of the case was read.',
    REFUSED: 'The case was asked for by its id, and is not for whoever asked.',
    DOWNLOAD: 'A file was taken.',
    STEP: 'A step of the lifecycle was taken: `step`.',
    SEND_MESSAGE: 'A message was sent.',
    ADD_ENCLOSURE: 'A document was joined.',
    WITHDRAW_ATTACHMENT: 'A file of a message was taken back.',
    UPDATE_PARTICIPANT: 'What is known of the person was changed.',
    MERGE_PERSONS: 'The person was said to be the same as, or another than, somebody of another case.',
    UNMERGE_PERSONS: 'That was undone.',
    OTHER: 'Something that this release has no word for.',
  },
});

/** What kinds of thing were read. */
export const FieldClass = wordsOf(fieldClasses.filter((one) => one !== 'STATUS'));
export type FieldClass = keyof typeof FieldClass;

describeEnum(FieldClass, {
  name: 'FieldClass',
  description: 'A kind of thing that a field of a case tells of the person.',
  of: {
    IDENTITY: 'Names, date of birth, sex; who else they may be.',
    CONTACT: 'Where they live and how they are reached.',
    JUDICIAL: 'The measure, who ordered it, the facts (GDPR art. 10).',
    SAFETY: 'What protects others from them: no contact, bracelet, removal from home.',
    HEALTH: 'What access they need (GDPR art. 9).',
    EXCHANGE: 'Notes, messages, corrections.',
    FILE: 'Documents.',
  },
});

/** By which way something was read. */
export const AuditRoute = wordsOf(['HTTP', 'WEBSOCKET']);
export type AuditRoute = keyof typeof AuditRoute;

describeEnum(AuditRoute, {
  name: 'AuditRoute',
  description: 'By which way something was read.',
  of: { HTTP: 'It was asked for.', WEBSOCKET: 'It was told to an open page or program as it changed.' },
});
