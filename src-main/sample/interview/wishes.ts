import type { Answers } from '../../domain/records/interview'
import type { Role } from '../../domain/records/participant'
import { likely, shuffled, type Chance } from '../chance'
import menteeWords from '../material/mentee-words.json'
import mentorWords from '../material/mentor-words.json'
import type { Sketch } from '../people/sketch'
import { joined } from '../words'

/** One wish, in her words and in the codes that say the same. */
type Wish = {
  readonly text: string
  readonly hopesFor?: readonly string[]
  readonly notWith?: readonly string[]
  readonly age?: string
  readonly family?: string
  readonly mostImportant?: string
  /** The ages of her own children of which one must be hers for the wish to make sense. */
  readonly when?: readonly string[]
}

type Wishes = Pick<Answers, 'wishes' | 'hopesFor' | 'notWith' | 'ageWish' | 'family' | 'mostImportant'>

const MENTEE_WISHES: readonly Wish[] = menteeWords.wishes
const MENTOR_WISHES: readonly Wish[] = mentorWords.wishes

/** What she hopes for in the other; her words and the codes always say the same. */
export function wishesOf(chance: Chance, sketch: Sketch, role: Role): Wishes {
  const wishes = twoThatAgree(shuffled(chance, role === 'mentor' ? MENTOR_WISHES : MENTEE_WISHES), sketch)
  const first = <Key extends keyof Wish>(key: Key) => wishes.find((wish) => wish[key] !== undefined)?.[key]
  return {
    wishes: joined(...wishes.map(({ text }) => text)),
    hopesFor: wishes.flatMap(({ hopesFor }) => hopesFor ?? []),
    notWith: wishes.flatMap(({ notWith }) => notWith ?? []),
    ageWish: ageWishOf(chance, sketch.age, first('age')),
    family: FAMILY[first('family') ?? ''] ?? null,
    mostImportant: CRITERIA.find((criterion) => criterion === first('mostImportant')) ?? null,
  }
}

/** The first wish that fits her life, and now and then another that speaks of something else. */
function twoThatAgree(wishes: readonly Wish[], { children, part }: Sketch): Wish[] {
  const fitting = wishes.filter(
    ({ when }) => when === undefined || children.some((band) => when.includes(band)),
  )
  const [first, ...others] = fitting
  if (first === undefined) return []
  const asked = codesIn(first)
  const other = others.find(
    (wish) => codesIn(wish).every((code) => !asked.includes(code)) && codesIn(wish).length > 0,
  )
  const wantsMore = asked.length > 0 && part.index % 2 === 0
  return other !== undefined && wantsMore ? [first, other] : [first]
}

function codesIn(wish: Wish): string[] {
  return Object.keys(wish).filter((key) => key !== 'text' && key !== 'when')
}

const FAMILY: Readonly<Record<string, Answers['family']>> = { alike: 'alike', different: 'different' }

const CRITERIA = [
  'profession',
  'network',
  'interests',
  'distance',
  'education',
  'times',
  'help',
  'language',
] as const

function ageWishOf(chance: Chance, age: number, wish: string | undefined): Answers['ageWish'] {
  const must = likely(chance, 0.12)
  if (wish === 'older') return { from: age + 5, to: null, must }
  if (wish === 'younger') return { from: null, to: Math.max(20, age - 5), must }
  return wish === 'same' ? { from: Math.max(18, age - 8), to: age + 8, must } : null
}
