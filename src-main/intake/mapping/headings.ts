import { IntakeField } from '../../domain/records/intake'
import { folded } from '../values/words'

/** What a heading says, and how much of it was understood: 1 when all of it. */
export type HeadingGuess = { readonly field: IntakeField; readonly share: number }

/** What a column holds by its heading: the longest of our words that is in it; null when none is. */
export function readHeading(heading: string): HeadingGuess | null {
  if (heading.length > LONGEST_HEADING) return null
  const words = folded(heading)
  const exact = FIELD_OF_HEADING.get(words)
  if (exact !== undefined) return { field: exact, share: 1 }
  const spaced = ` ${words} `
  const inside = LONGEST_FIRST.find(({ form }) => spaced.includes(form))
  return inside === undefined ? null : { field: inside.field, share: (inside.form.length - 2) / words.length }
}

/** Longer texts are sentences of a title or an explanation. */
const LONGEST_HEADING = 80

/** How offices head their columns, in Danish and English. A table, so that a new word is one entry. */
const HEADINGS: Record<IntakeField, string> = {
  fullName:
    'navn, fulde navn, fuldt navn, hele navn, for- og efternavn, fornavn og efternavn, fornavn efternavn, efternavn fornavn, deltager, deltagernavn, name, full name, participant',
  firstName: 'fornavn, fornavne, first name, firstname, given name, for navn',
  lastName: 'efternavn, last name, lastname, surname, family name, familienavn, efter navn',
  ownScriptName: 'navn på eget sprog, navn i eget skriftsprog, navn på modersmål, name in own script',
  birthDate:
    'født, fødselsdato, fødselsdag, fødselsdag og år, fødselsdato og år, født den, fdato, f dato, fødseldato, cpr, cpr nr, cprnr, cpr nummer, cprnummer, personnummer, birth date, birthdate, date of birth, dob, born, birthday',
  birthYear: 'fødselsår, fødeår, årgang, født år, year of birth, birth year',
  phone:
    'tlf, tlf nr, tlfnr, telefon, telefon nr, telefonnr, telefonnummer, telefonnumre, mobil, mobil nr, mobilnr, mobilnummer, mobiltelefon, mobil tlf, kontaktnummer, phone, phone number, telephone, mobile, mobile phone, cell, cell phone',
  email:
    'e-mail, email, mail, e-mailadresse, emailadresse, mailadresse, e-mail adresse, mail adresse, email address, e-mail address, e-post',
  street:
    'adresse, gade, vej, gade og nr, vej og nr, bopæl, gadenavn, vejnavn, hjemmeadresse, address, street, street address',
  postcode:
    'postnr, post nr, postnummer, post nummer, postnr og by, postnr by, postnummer og by, postcode, post code, zip, zip code, postal code',
  town: 'by, bynavn, postdistrikt, town, city',
  protection:
    'adressebeskyttelse, navne- og adressebeskyttelse, navne og adressebeskyttet, adressebeskyttet, beskyttet adresse, hemmelig adresse, protected address, address protection',
  role: 'rolle, deltagertype, type, role, mentor/mentee, mentor eller mentee, mentee/mentor',
  isMentee: 'mentee',
  isMentor: 'mentor',
  isContactPerson: 'kontaktperson, contact person',
  enquiryOn:
    'henvendelse, henvendelsesdato, dato for henvendelse, henvendt, første henvendelse, første kontakt, kontaktdato, enquiry, date of enquiry, first contact, inquiry',
  enquirySource:
    'kilde, henvist fra, henvist af, henvisning, hvor har du hørt om os, hørt om os, hørt om netværket, rekrutteret via, source, referred by, heard about us',
  signedUpOn:
    'tilmeldt, tilmelding, tilmeldingsdato, dato for tilmelding, tilmeldt den, tilmeldt dato, indmeldt, indmeldelse, indmeldelsesdato, indmeldt dato, oprettet, oprettelsesdato, startdato, start, tidsstempel, signed up, sign up date, signed up on, registered, start date, timestamp',
  leftOn:
    'udmeldt, udmeldelse, udmeldelsesdato, udmeldt dato, stoppet, ophørt, ophør, slutdato, afsluttet, afsluttet dato, left, left on, end date',
  originCountry:
    'oprindelsesland, land, hjemland, fødeland, fødselsland, oprindelse, nationalitet, kommer fra, fra land, country, country of origin, home country, nationality, country of birth',
  arrivalYear:
    'ankomst, ankomstår, ankomstdato, ankommet, ankom, kom til danmark, i danmark siden, indrejse, indrejseår, indrejsedato, år i danmark siden, arrival, arrival year, arrived, year of arrival, in denmark since',
  motherTongue: 'modersmål, mother tongue, native language, first language, førstesprog',
  languages:
    'sprog, talte sprog, andre sprog, sprogkundskaber, languages, language, spoken languages, other languages',
  danish:
    'danskniveau, dansk niveau, dansk, danskkundskaber, dansk sprogniveau, sprogniveau, niveau i dansk, danish, danish level, level of danish',
  danishCourse:
    'danskuddannelse, danskuddannelse eller prøve, danskprøve, danish course, danish course or test',
  education:
    'uddannelse, uddannelsesniveau, uddannelsesbaggrund, højeste uddannelse, education, education level, level of education, highest education',
  occupationHad:
    'stilling, erhverv, job, nuværende job, tidligere job, profession, fag, arbejde, beskæftigelse, stillingsbetegnelse, jobtitel, branche, erhvervserfaring, faglig baggrund, occupation, job title, work, position, work experience',
  groupHad: 'faggruppe, isco, disco, occupational group',
  groupWanted: 'ønsket faggruppe, wanted occupational group',
  occupationWanted:
    'ønsket job, ønsket stilling, ønsket arbejde, ønsket erhverv, jobønske, jobønsker, drømmejob, ønsker job, ønske om job, wanted job, desired job, dream job, job wanted, job wish, occupation wanted',
  labourMarket:
    'beskæftigelsesstatus, arbejdsmarkedsstatus, tilknytning til arbejdsmarkedet, jobstatus, arbejdssituation, labour market, employment status, employment',
  interests:
    'interesser, interesse, hobby, hobbyer, fritid, fritidsinteresser, personlige interesser, interests, hobbies',
  motive: 'motivation, motiv, hvorfor vil du være med, motive',
  needs: 'behov, støttebehov, brug for hjælp til, hjælp til, needs, needs help with',
  wishes:
    'ønsker, ønsker til mentor, ønsker til mentee, ønsker til match, matchønsker, ønsker til matchet, wishes, wishes for the match',
  coordinator: 'koordinator, netværkskoordinator, ansvarlig, medarbejder, coordinator, responsible',
  division: 'afdeling, lokalafdeling, division, branch, department',
  key: 'nøgle, nøgle i kontoret, key, office key',
  note: 'note, noter, bemærkning, bemærkninger, kommentar, kommentarer, andet, øvrigt, notat, notater, notes, comment, comments, remarks',
}

const FORMS = IntakeField.options.flatMap((field) =>
  HEADINGS[field].split(', ').map((form) => [folded(form), field] as const),
)
const FIELD_OF_HEADING: ReadonlyMap<string, IntakeField> = new Map(FORMS)
const LONGEST_FIRST = FORMS.map(([form, field]) => ({ form: ` ${form} `, field })).toSorted(
  (one, other) => other.form.length - one.form.length,
)
