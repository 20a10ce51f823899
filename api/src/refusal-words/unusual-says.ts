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
  intakeHasPassed: words(
    'Ce rendez-vous est déjà passé. Confirmez qu’il a eu lieu à ce moment, ou changez-le.',
    'This appointment has passed already. Tick that it took place then, or change it.',
  ),
  intakeBeforeAcceptance: words(
    'Ce rendez-vous est antérieur à l’acceptation de l’orientation. Confirmez qu’il a eu lieu à ce moment, ou changez-le.',
    'This appointment lies before the referral was accepted. Tick that it took place then, or change it.',
  ),
  intakeAtNight: words(
    'Ce rendez-vous est avant 7 h ou après 21 h. Confirmez cette heure, ou changez-la.',
    'This appointment is before 7 in the morning or after 9 in the evening. Tick that it is meant, or change it.',
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
