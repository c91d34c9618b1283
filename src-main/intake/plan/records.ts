import type { z } from 'zod'
import type { Day } from '../../domain/records/calendar'
import type { Answers } from '../../domain/records/interview'
import { Participant, type Role, type RoleSpell, type SpokenLanguage } from '../../domain/records/participant'
import type { Person } from './person'

/** The woman of a row as she would go on file, or the field that does not fit its record. */
export function participantOf(
  person: Person,
  told: {
    readonly id: string
    readonly roles: readonly Role[]
    readonly note: string
    readonly signedUpOn: Day | null
  },
): z.ZodSafeParseResult<Participant> {
  return Participant.safeParse({
    id: told.id,
    ...whoSheIs(person),
    ...whatSheDoes(person),
    roles: told.roles.map((role) => spellOf(role, person, told.signedUpOn)),
    coordinator: person.coordinator,
    portrait: null,
    note: told.note,
    own: Object.fromEntries(person.own),
  })
}

/** What the row tells beforehand of her interview; null when it tells nothing of it. */
export function preparedAnswers(person: Person): Partial<Answers> | null {
  const { interests, interestWords, motive, needs, wishes } = person
  const told = Object.entries({
    interests: [...new Set(interests)],
    personalInterests: interestWords.join(', '),
    motive: motive ?? '',
    needs: needs ?? '',
    wishes: wishes ?? '',
  }).filter(([, answer]) => answer.length > 0)
  return told.length === 0 ? null : Object.fromEntries(told)
}

function whoSheIs({ firstName, lastName, street, postcode, town, ...person }: Person) {
  return {
    firstName: firstName ?? lastName,
    lastName: firstName === null ? null : lastName,
    ownScriptName: person.ownScriptName,
    birthDate: person.birthDate,
    phone: person.phone,
    email: person.email,
    address: { street, postcode, town },
    protection: person.protection,
    originCountry: person.originCountry,
    arrivalYear: person.arrivalYear,
  }
}

function whatSheDoes(person: Person) {
  return {
    danish: person.danish,
    danishCourse: person.danishCourse,
    languages: strongest(person.languages),
    education: person.education,
    occupationHad: occupationOf(person.sectorsHad, person.jobHad, person.iscoHad),
    occupationWanted: occupationOf(person.sectorsWanted, person.jobWanted, person.iscoWanted),
    labourMarket: person.labourMarket,
    children: [],
  }
}

function occupationOf(sectors: readonly string[], title: string | null, isco: string | null) {
  return { sectors, title, ...(isco === null ? {} : { isco }) }
}

function spellOf(role: Role, person: Person, signedUpOn: Day | null): RoleSpell {
  const { enquiryOn, enquirySource, leftOn } = person
  return {
    role,
    enquiry: enquiryOn === null ? null : { on: enquiryOn, source: enquirySource, answeredOn: null },
    signedUpOn: person.signedUpOn ?? (enquiryOn === null ? signedUpOn : null),
    holds: [],
    left: leftOn === null ? null : { on: leftOn, words: '' },
  }
}

const LEVELS: readonly SpokenLanguage['level'][] = ['some', 'good', 'native']

/** Each language once, at the best level told. */
function strongest(languages: readonly SpokenLanguage[]): SpokenLanguage[] {
  const byCode = new Map<string, SpokenLanguage>()
  for (const language of languages) {
    const before = byCode.get(language.code)
    const isBetter = before === undefined || LEVELS.indexOf(language.level) > LEVELS.indexOf(before.level)
    if (isBetter) byCode.set(language.code, language)
  }
  return [...byCode.values()]
}
