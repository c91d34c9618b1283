import { addDays } from '../../../src-main/domain/records/calendar'
import { Criterion, type Answers } from '../../../src-main/domain/records/interview'
import type { DanishLevel, Participant } from '../../../src-main/domain/records/participant'
import { mentee, mentor, spell, TODAY } from '../../builders'
import type { Chance } from './chance'
import {
  CHILDREN,
  EVENINGS,
  INTEREST_GROUPS,
  INTERESTS,
  LANGUAGES,
  TIMES,
  TOPICS,
  TRAITS,
  type Town,
  type TOWNS,
} from './lists'

/** Chance, the share of answers left out, and which sectors mentees are in, which is not where mentors are. */
export type Draw = ReturnType<typeof drawing>

export function drawing(chance: Chance, missing: number, { places, sectors }: (typeof TOWNS)[Town]) {
  const answered = <T, U>(value: T, otherwise: U): T | U => (chance.percent(missing) ? otherwise : value)
  return { chance, answered, places, sectors, menteeSectors: chance.shuffled(sectors) }
}

export function aMentee(draw: Draw, id: string): Participant {
  const { chance, answered, sectors, menteeSectors } = draw
  const had = chance.several(chance.whole(1, 2), () => chance.zipf(menteeSectors, 0.6))
  const wanted = chance.maybe(32, () => [chance.oneOf(sectors)], had)
  const english = { code: 'en', level: chance.oneOf(['some', 'good'] as const) }
  return mentee({
    ...everyday(draw, id),
    firstName: chance.oneOf(['Amina', 'Fatuma', 'Noor', 'Olha', 'Xiu', 'Rojin', 'Selam', 'Maryam']),
    danish: answered(chance.zipf<DanishLevel>(['a2', 'b1', 'a1', 'b2', 'none', 'c1'], 0.7), null),
    languages: [
      { code: chance.zipf(LANGUAGES, 0.8), level: 'native' },
      ...chance.maybe(55, () => [english], []),
    ],
    education: answered(chance.whole(1, 5), null),
    occupationHad: { sectors: answered(had, []), title: answered('Sygeplejerske', null) },
    occupationWanted: { sectors: answered(wanted, []), title: answered('Laborant på et sygehus', null) },
    labourMarket: answered(chance.oneOf(['unemployed', 'student', 'partTime'] as const), null),
    roles: [aSpell(chance, 'mentee', 110)],
  })
}

export function aMentor(draw: Draw, id: string): Participant {
  const { chance, answered, sectors } = draw
  const english = { code: 'en', level: 'good' as const }
  const another = () => [english, { code: chance.zipf(LANGUAGES, 0.8), level: 'good' as const }]
  return mentor({
    ...everyday(draw, id),
    firstName: chance.oneOf(['Hanne', 'Rita', 'Kirsten', 'Lene', 'Åse', 'Bodil', 'Ulla', 'Mette']),
    danish: answered(chance.oneOf(['native', 'native', 'native', 'c1'] as const), null),
    languages: chance.maybe(93, () => chance.maybe(20, another, [english]), []),
    education: answered(chance.whole(3, 5), null),
    occupationHad: {
      sectors: answered([chance.zipf(sectors, 0.9)], []),
      title: answered('Afdelingsleder', null),
    },
    labourMarket: answered(chance.oneOf(['fullTime', 'partTime', 'retired', 'selfEmployed'] as const), null),
    roles: [aSpell(chance, 'mentor', 60)],
  })
}

export function menteeAnswers(draw: Draw): Partial<Answers> {
  const { chance, answered } = draw
  return {
    ...anyAnswers(draw),
    goal: answered(
      chance.maybe(70, () => 'job' as const, 'social'),
      null,
    ),
    interests: answered(someInterests(chance, 2, 6), []),
    seeks: answered(someTopics(chance, 1, 4), []),
    offers: answered(someTopics(chance, 0, 2), []),
    times: answered(
      chance.several(chance.whole(2, 9), () => chance.oneOf(TIMES)),
      [],
    ),
    ageWish: chance.maybe(8, () => anAgeWish(chance), null),
  }
}

export function mentorAnswers(draw: Draw, woman: Participant): Partial<Answers> {
  const { chance, answered } = draw
  return {
    ...anyAnswers(draw),
    interests: answered(someInterests(chance, 3, 7), []),
    seeks: chance.maybe(25, () => someTopics(chance, 1, 2), []),
    offers: answered(someTopics(chance, 2, 6), []),
    contacts: answered(someContacts(draw, woman), []),
    times: answered(
      chance.several(chance.whole(2, 6), () => chance.oneOf(EVENINGS)),
      [],
    ),
    ageWish: chance.maybe(20, () => anAgeWish(chance), null),
    capacity: answered(
      chance.maybe(18, () => chance.whole(2, 3), 1),
      null,
    ),
  }
}

function anyAnswers({ chance, answered }: Draw): Partial<Answers> {
  const aTrait = () => chance.oneOf(TRAITS)
  const wish = 'Jeg vil gerne møde en, der kender byen, og som har tid til at gå ture.'
  return {
    dislikes: chance.maybe(20, () => someInterests(chance, 1, 2), []),
    wishes: chance.maybe(25, () => wish, ''),
    traits: answered(chance.several(3, aTrait), []),
    hopesFor: chance.maybe(45, () => chance.several(chance.whole(1, 3), aTrait), []),
    notWith: chance.maybe(12, () => [aTrait()], []),
    online: answered(chance.percent(40), null),
    travelKm: answered(
      chance.maybe(25, () => 60, chance.whole(8, 28)),
      null,
    ),
    meetingsPerMonth: answered(chance.whole(1, 4), null),
    family: chance.maybe(25, () => chance.oneOf(['alike', 'different'] as const), null),
    mostImportant: chance.maybe(40, () => chance.oneOf(Criterion.options), null),
  }
}

function everyday({ chance, answered, places }: Draw, id: string) {
  const bands = chance.several(chance.whole(1, 2), () => chance.oneOf(CHILDREN))
  return {
    id,
    birthDate: answered(`${chance.whole(1950, 2003)}-0${chance.whole(1, 9)}-15`, null),
    address: { street: null, town: null, postcode: answered(chance.zipf(places, 0.7), null) },
    protection: chance.maybe(5, () => ({ since: '2026-01-01', until: '2026-12-31' }), null),
    children: answered(bands, []),
  }
}

function aSpell(chance: Chance, role: 'mentee' | 'mentor', meanWait: number) {
  return spell(role, {
    signedUpOn: addDays(TODAY, -Math.min(900, chance.exponential(meanWait) + 30)),
    holds: chance.maybe(6, () => [{ from: '2026-03-01', until: null, reason: 'rejse' }], []),
    left: chance.maybe(2, () => ({ on: '2026-03-10', words: '' }), null),
  })
}

function someInterests(chance: Chance, from: number, to: number): string[] {
  const cluster = chance.oneOf(INTEREST_GROUPS)
  return chance.several(chance.whole(from, to), () =>
    chance.maybe(50, () => chance.oneOf(cluster), chance.zipf(INTERESTS, 0.7)),
  )
}

function someTopics(chance: Chance, from: number, to: number): string[] {
  return chance.several(chance.whole(from, to), () => chance.zipf(TOPICS, 0.6))
}

function someContacts({ chance, sectors: known }: Draw, { occupationHad }: Participant): Answers['contacts'] {
  const own = occupationHad.sectors[0] ?? 'office'
  const sectors = chance.several(chance.whole(1, 4), () => chance.maybe(35, () => own, chance.oneOf(known)))
  return sectors.map((sector) => ({
    sector,
    who: chance.maybe(60, () => 'en tidligere kollega, der ansætter', ''),
  }))
}

function anAgeWish(chance: Chance): NonNullable<Answers['ageWish']> {
  return {
    from: chance.maybe(70, () => 30, null),
    to: chance.maybe(50, () => 55, null),
    must: chance.percent(30),
  }
}
