import type {Counting} from '../../counting.ts';
import type {Messages} from '../../messages.ts';

/** What Dutch says of files: how they are added, how far they are, and why one is not there. */
export const attachments = ({plural}: Counting<'nl'>): Messages['attachments'] => ({
  label: 'Bijlagen',
  attach: 'Bestanden bijvoegen',
  hint: (count, size) =>
    plural(count, {
      one: `# bestand tot ${size}. U kunt het ook hierheen slepen of plakken.`,
      other: `Tot # bestanden van elk ${size}. U kunt ze ook hierheen slepen of plakken.`,
    }),
  drop: 'Zet de bestanden hier neer om ze bij te voegen',
  list: 'Bijgevoegde bestanden',
  unnamed: 'Bestand van dit ticket',
  states: {waiting: 'Wacht', uploading: 'Wordt geüpload', done: 'Bijgevoegd'},
  waitingForConnection: 'Wacht op de verbinding',
  cancel: 'Annuleren',
  remove: 'Verwijderen',
  retry: 'Opnieuw proberen',
  addAgain: 'Opnieuw toevoegen',
  chooseAgain: 'Opnieuw kiezen',
  ofFile: (action, name) => `${action}: ${name}`,
  progress: (name) => `Upload van ${name}`,
  reasons: {
    too_large: (limit) => `Niet bijgevoegd: groter dan ${limit}.`,
    too_many: (count) =>
      plural(count, {
        one: 'Niet bijgevoegd: er kan maar # bestand mee.',
        other: 'Niet bijgevoegd: er kunnen maar # bestanden mee.',
      }),
    empty: 'Niet bijgevoegd: het bestand is leeg.',
    type: 'Niet bijgevoegd: dit soort bestand wordt niet geaccepteerd. Wel: afbeeldingen, pdf, Office, zip, tekst, MP4 en WebM.',
    unreadable:
      'Niet bijgevoegd: het kan niet worden gelezen. Misschien is het een map, of is het verplaatst of gewijzigd.',
    infected: 'Niet bijgevoegd: de virusscanner heeft er iets in gevonden.',
    other_region: 'Niet meegenomen naar deze regio.',
    file_gone: 'Kies het bestand opnieuw: de upload gaat verder waar die stopte.',
    sent_elsewhere: 'Is meegegaan met het ticket uit een ander tabblad. Kies het opnieuw om het ook hier te verzenden.',
    expired: 'De upload is verlopen: probeer het opnieuw.',
  },
  otherRegion:
    'Bestanden gaan niet van de ene naar de andere regio. Wat naar de andere is geüpload, blijft daar tot dit ticket is verzonden of verwijderd, en is er weer als u terugwisselt. Voeg de bestanden opnieuw toe om ze naar deze regio te verzenden.',
  waitingFor: (count) =>
    plural(count, {
      one: 'Wacht op # bestand. Daarna wordt er automatisch verzonden.',
      other: 'Wacht op # bestanden. Daarna wordt er automatisch verzonden.',
    }),
  blocked:
    'Nog niet verzonden: niet alle bestanden zijn bijgevoegd. Probeer het met de andere opnieuw of verwijder ze, en verzend dan.',
  started: (name) => `${name} wordt geüpload.`,
  startedAll: (count) => plural(count, {one: '# bestand wordt geüpload.', other: '# bestanden worden geüpload.'}),
  waits: (name) => `${name} wacht op de verbinding.`,
  waitAll: (count) =>
    plural(count, {one: '# bestand wacht op de verbinding.', other: '# bestanden wachten op de verbinding.'}),
  arrived: (name) => `${name} is bijgevoegd.`,
  arrivedAll: (count) => plural(count, {one: '# bestand is bijgevoegd.', other: '# bestanden zijn bijgevoegd.'}),
  failed: (name, reason) => `${name}: ${reason}`,
  failedAll: (count) =>
    plural(count, {
      one: '# bestand is niet bijgevoegd; de lijst zegt waarom.',
      other: '# bestanden zijn niet bijgevoegd; de lijst zegt waarom.',
    }),
});
