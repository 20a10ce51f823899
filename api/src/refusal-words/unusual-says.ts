import { words } from './words.ts';

/** What is asked about because it seldom is, in sentences. */
export const unusualSays = {
  intakeOnSunday: words(
    'Ce rendez-vous tombe un dimanche. Confirmez ce jour, ou changez-le.',
    'This appointment is on a Sunday. Tick that it is meant, or change it.',
  ),
  intakeOnBankHoliday: words(
    'Ce rendez-vous tombe un jour férié. Confirmez ce jour, ou changez-le.',
    'This appointment is on a bank holiday. Tick that it is meant, or change it.',
  ),
  hearingHasPassed: words(
    'Cette audience est passée. Confirmez cette date, ou indiquez la prochaine.',
    'This hearing has passed. Tick that it is meant, or give the next one.',
  ),
  measureHasEnded: words(
    'Cette mesure est déjà terminée. Confirmez cette date, ou corrigez-la.',
    'This measure has ended already. Tick that it is meant, or mend it.',
  ),
} as const;
