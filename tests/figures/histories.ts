import { applyChanges, put, type Change } from '../../src-main/domain/change'
import { emptyOffice, type Office } from '../../src-main/domain/office'
import { addDays, type Day } from '../../src-main/domain/records/calendar'
import { ParticipantId } from '../../src-main/domain/records/ids'
import { NO_ANSWERS, Interview } from '../../src-main/domain/records/interview'
import { Evaluation } from '../../src-main/domain/records/evaluation'
import { Consent } from '../../src-main/domain/records/consent'
import { Division } from '../../src-main/domain/records/office-papers'
import { Participant, RoleSpell, type Role } from '../../src-main/domain/records/participant'
import { newWoman } from '../../src-main/domain/rules/participants'

import { BEGINNING, chance, hold, type Chance } from './chance'
import { contactOf, matchesOf } from './history-of-pairs'
import { roomsOf } from './history-of-rooms'

/** An office of invented women with a disorderly history of about two and a half years from {@link BEGINNING}. */
export function history(seed: number, women: number): Office {
  const luck = chance(seed)
  const people = Array.from({ length: women }, (_, index) => woman(luck, `w${index}`))
  const matches = people.flatMap((mentee) => matchesOf(luck, mentee, people))
  const changes: Change[] = [
    put('division', DIVISION),
    ...people.map((one) => put('participants', one)),
    ...people.flatMap((one) => papersOf(luck, one)),
    ...matches.flatMap((match) => [put('matches', match), ...contactOf(luck, match)]),
    ...roomsOf(chance(seed + 1_000_000), people, matches),
  ]
  return applyChanges(emptyOffice(), changes)
}

function woman(luck: Chance, id: string): Participant {
  const role = luck.one<Role>('mentee', 'mentee', 'mentor', 'mentor', 'contactPerson')
  const roles = [spell(luck, role)]
  if (luck.happens(0.1)) roles.push(spell(luck, role))
  if (luck.happens(0.1)) roles.push(spell(luck, luck.one('mentee', 'mentor')))
  return Participant.parse({
    ...newWoman(ParticipantId.parse(id), id),
    birthDate: luck.happens(0.9) ? `${1950 + luck.below(56)}-0${1 + luck.below(9)}-1${luck.below(10)}` : null,
    labourMarket: luck.one(null, 'fullTime', 'fullTime', 'partTime', 'unemployed'),
    danish: luck.one(null, 'none', 'a2', 'b1', 'b2', 'c1'),
    ...backgroundOf(id),
    roles,
  })
}

/** Of her own stream, so that the rest of her history stays as it is. */
function backgroundOf(id: string) {
  const luck = chance(7 + 13 * Number(id.slice(1)))
  return {
    education: luck.one(null, 1, 2, 3, 4, 5),
    arrivalYear: luck.one(null, 2010, 2016, 2019, 2021, 2023, 2025),
    originCountry: luck.one(null, 'SY', 'PL', 'UA', 'SO', 'AF', 'BR', 'IR'),
    address: {
      street: null,
      postcode: luck.one(null, '1000', '2700', '1850', '8000', '5220', '5000', '6700', '6870', '9000'),
      town: null,
    },
  }
}

function spell(luck: Chance, role: Role): RoleSpell {
  const enquired = someDay(luck, 800)
  const signedUpOn = luck.happens(0.9) ? addDays(enquired, luck.below(40)) : null
  const left = luck.happens(0.3) ? { on: addDays(enquired, 40 + luck.below(400)), words: '' } : null
  return RoleSpell.parse({
    role,
    enquiry: luck.happens(0.8)
      ? {
          on: enquired,
          source: null,
          answeredOn: luck.happens(0.8) ? addDays(enquired, luck.below(25)) : null,
        }
      : null,
    signedUpOn,
    holds: Array.from({ length: luck.below(3) }, () => hold(luck, enquired)),
    left,
  })
}

function papersOf(luck: Chance, { id, roles }: Participant): Change[] {
  return roles.flatMap(({ role, signedUpOn }, place) => {
    const from = signedUpOn ?? BEGINNING
    const key = { participantId: id, role, by: 'inger' }
    const papers: Change[] = []
    if (luck.happens(0.8)) {
      const heldOn = addDays(from, luck.below(60))
      const answers = { ...NO_ANSWERS, capacity: luck.one(null, 1, 2) }
      papers.push(put('interviews', Interview.parse({ ...key, id: `i-${id}-${place}`, heldOn, answers })))
    }
    for (const round of [0, 1].slice(0, 1 + luck.below(2))) {
      const evaluation = { ...key, id: `e-${id}-${place}-${round}`, on: addDays(from, luck.below(120)) }
      const words = { professional: 'Ja', personal: 'Ja', ready: luck.happens(0.85) }
      papers.push(put('evaluations', Evaluation.parse({ ...evaluation, ...words })))
    }
    if (luck.happens(0.7)) {
      const givenOn = addDays(from, luck.below(60))
      const withdrawnOn = luck.happens(0.2) ? addDays(givenOn, luck.below(300)) : null
      const consent = {
        id: `c-${id}-${place}`,
        participantId: id,
        purpose: 'register',
        nameForm: 'full',
        note: '',
      }
      papers.push(put('consents', Consent.parse({ ...consent, givenOn, by: 'inger', withdrawnOn })))
    }
    return papers
  })
}

function someDay(luck: Chance, within: number): Day {
  return addDays(BEGINNING, luck.below(within))
}

const DIVISION = Division.parse({
  id: 'division',
  preset: 'odense',
  name: 'Odense',
  address: '',
  phone: null,
  email: null,
  openingHours: '',
  sample: true,
})
