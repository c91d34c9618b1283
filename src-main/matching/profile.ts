import { isProtected, type Standing } from '../domain/rules/standing'
import { ageOn, type Day } from '../domain/records/calendar'
import type { ParticipantId } from '../domain/records/ids'
import { NO_ANSWERS, type Answers } from '../domain/records/interview'
import type { Participant } from '../domain/records/participant'
import { nearestPlace, type Place } from '../domain/places'

/** All that matching may know of a woman. Nationality, origin, religion and residence are not in it, by design. */
export type Profile = {
  readonly id: ParticipantId
  readonly answers: Answers
  readonly age: number | null
  readonly danish: Participant['danish']
  /** Languages other than Danish that she speaks well; null when nobody asked. */
  readonly languages: readonly string[] | null
  readonly education: number | null
  readonly had: Participant['occupationHad']
  readonly wanted: Participant['occupationWanted']
  readonly children: Participant['children']
  /** What she says of herself, and what follows from her children and her work. */
  readonly traits: readonly string[]
  readonly place: Place | null
  /** Whether her address is protected, so that no sentence may tell how far away she lives. */
  readonly hidden: boolean
  readonly standing: Standing
}

export function profileOf(woman: Participant, standing: Standing, today: Day): Profile {
  return {
    id: woman.id,
    answers: standing.interview?.answers ?? NO_ANSWERS,
    age: woman.birthDate === null ? null : ageOn(woman.birthDate, today),
    danish: woman.danish,
    languages: spokenWell(woman),
    education: woman.education,
    had: woman.occupationHad,
    wanted: woman.occupationWanted,
    children: woman.children,
    traits: traitsOf(woman, standing.interview?.answers.traits ?? []),
    place: woman.address.postcode === null ? null : nearestPlace(woman.address.postcode),
    hidden: isProtected(woman, today),
    standing,
  }
}

function spokenWell({ languages }: Participant): readonly string[] | null {
  if (languages.length === 0) return null
  return languages.filter(({ level }) => level !== 'some').map(({ code }) => code)
}

const TRAIT_OF_CHILDREN: { readonly [C in Participant['children'][number]]: string | null } = {
  none: 'no-children',
  small: 'has-small-children',
  school: 'has-school-children',
  teen: null,
  grown: 'grown-children',
}
const TRAIT_OF_WORK: { readonly [W in NonNullable<Participant['labourMarket']>]: string | null } = {
  fullTime: 'works-full-time',
  partTime: null,
  selfEmployed: 'own-business',
  unemployed: null,
  student: 'studies',
  leave: null,
  retired: 'retired',
  other: null,
}

function traitsOf({ children, labourMarket }: Participant, told: readonly string[]): readonly string[] {
  const ofWork = labourMarket === null ? null : TRAIT_OF_WORK[labourMarket]
  const following = [...children.map((band) => TRAIT_OF_CHILDREN[band]), ofWork]
  return [...new Set([...told, ...following.filter((trait) => trait !== null)])]
}
