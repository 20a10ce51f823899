import { words } from '../refusal-words/index.ts';
import type { Words } from '../refusal-words/index.ts';

/** What an operation, a request or a socket may have only so much of, each with what to do about it. */
const excesses = {
  tokens: [words('mots et signes', 'words and signs'), words('Écrivez-la plus court', 'Write it shorter')],
  depth: [
    words('niveaux de champs', 'levels of fields'),
    words('Demandez par son id ce qui est plus profond', 'Ask for what lies deeper by its id'),
  ],
  aliases: [
    words('alias', 'aliases'),
    words('Demandez en plusieurs opérations', 'Ask in several operations'),
  ],
  complexity: [
    words('champs', 'fields'),
    words('Demandez de plus petites pages, ou moins dans chacune', 'Ask for smaller pages, or less in each'),
  ],
  bytes: [words('octets', 'bytes'), words('Envoyez moins à la fois', 'Send less at once')],
  subscriptions: [
    words('abonnements sur une connexion', 'subscriptions on one socket'),
    words('Ouvrez une autre connexion', 'Open another socket'),
  ],
} as const;

/** The name of such a limit. */
export type Limit = keyof typeof excesses;

/** By how much a limit is exceeded, and what to do. */
export function excessWords(limit: Limit, asked: number, most: number): Words {
  const [unit, advice] = excesses[limit];
  const [french, english] = (['fr', 'en'] as const).map((language) =>
    [asked, asked - most, most].map((count) => count.toLocaleString(language)),
  ) as [string[], string[]];
  return words(
    `${advice.fr} : ${french[0]} ${unit.fr}, soit ${french[1]} de trop, pour ${french[2]} au plus.`,
    `${advice.en}: ${english[0]} ${unit.en} are ${english[1]} over the limit of ${english[2]}.`,
  );
}
