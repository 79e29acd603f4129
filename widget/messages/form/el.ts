import phone from '../phone/el.ts';
import type en from './en.ts';

export default {
  button: 'Θέλω να με καλέσετε',
  heading: 'Θα σας καλέσουμε',
  introduction: 'Αφήστε τον αριθμό σας και θα σας καλέσει ο φωνητικός μας βοηθός τεχνητής νοημοσύνης.',
  close: 'Κλείσιμο',
  opensInNewTab: '(ανοίγει σε νέα καρτέλα)',
  privacy: 'Πολιτική απορρήτου',
  consentMissing: 'Επιλέξτε το πλαίσιο, για να μπορούμε να σας καλέσουμε.',
  submit: 'Καλέστε με',
  submitting: 'Ζητάμε την κλήση…',
  notLoaded: 'Ένα μέρος της σελίδας δεν φορτώθηκε. Δοκιμάστε ξανά.',
  outsideHours: 'Ίσως εκεί που βρίσκεστε να είναι τώρα εκτός ωρών κλήσεων.',

  phone,
} satisfies typeof en;
