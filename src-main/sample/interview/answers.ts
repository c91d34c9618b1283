import { NO_ANSWERS, type Answers } from '../../domain/records/interview'
import type { Role } from '../../domain/records/participant'
import { likely, pickByWeight, seededFor, whole, type Chance } from '../chance'
import type { Making } from '../making'
import type { Sketch } from '../people/sketch'
import { contactsOf, offersOf, seeksOf } from './help'
import { dislikesOf, interestsOf } from './interests'
import {
  introductionOf,
  motiveOf,
  needsOf,
  otherPostsOf,
  personalWords,
  professionalWords,
} from './own-words'
import { timesOf } from './times'
import { traitsOf } from './traits'
import { wishesOf } from './wishes'

/** What she answers at her interview in that role; some leave a good part open. */
export function answersOf(making: Making, sketch: Sketch, role: Role): Answers {
  const chance = seededFor(making.seed, `answers ${role} ${sketch.part.index}`)
  if (role === 'contactPerson') return contactPersonAnswers(making, chance, sketch)
  const goal = goalOf(chance, sketch, role)
  const interests = interestsOf(chance, sketch)
  const dislikes = dislikesOf(chance, interests)
  const answers: Answers = {
    goal,
    motive: motiveOf(making, sketch, role, goal),
    interests,
    dislikes,
    personalInterests: personalWords(making, sketch, interests, dislikes),
    professionalInterests: professionalWords(making, sketch, role),
    seeks: seeksOf(chance, sketch, role, goal),
    offers: offersOf(chance, sketch, role),
    contacts: contactsOf(making, chance, sketch, role),
    needs: needsOf(making, sketch, role),
    ...wishesOf(chance, sketch, role),
    traits: traitsOf(chance, sketch),
    times: timesOf(chance, sketch, role),
    ...rhythmOf(chance, role),
    introduction: introductionOf(making, chance, sketch, { role, goal, interests }),
    otherPosts: otherPostsOf(making, chance, role),
  }
  return sketch.part.hasGaps ? withGaps(chance, answers) : answers
}

function goalOf(chance: Chance, sketch: Sketch, role: Role): 'job' | 'social' {
  if (role === 'mentor') return likely(chance, 0.55) ? 'job' : 'social'
  const seeksWork = sketch.wanted !== null && sketch.labour !== 'retired'
  return likely(chance, seeksWork ? 0.68 : 0.1) ? 'job' : 'social'
}

type Rhythm = Pick<Answers, 'online' | 'travelKm' | 'meetingsPerMonth' | 'capacity'>

function rhythmOf(chance: Chance, role: Role): Rhythm {
  const [kilometres] = pickByWeight(chance, TRAVEL, ([, weight]) => weight)
  const isMentor = role === 'mentor'
  return {
    online: likely(chance, 0.3),
    travelKm: kilometres,
    meetingsPerMonth: likely(chance, 0.7) ? 2 : whole(chance, 1, 4),
    capacity: isMentor ? pickByWeight(chance, [1, 2, 3], (places) => [0, 82, 15, 3][places] ?? 0) : null,
  }
}

const TRAVEL = [
  [5, 12],
  [8, 16],
  [10, 26],
  [15, 18],
  [20, 14],
  [30, 9],
  [50, 5],
] as const

/** A contact person tells whom she knows; the rest is not asked. */
function contactPersonAnswers(making: Making, chance: Chance, sketch: Sketch): Answers {
  return {
    ...NO_ANSWERS,
    motive: motiveOf(making, sketch, 'contactPerson', 'social'),
    professionalInterests: professionalWords(making, sketch, 'contactPerson'),
    contacts: contactsOf(making, chance, sketch, 'contactPerson'),
    otherPosts: otherPostsOf(making, chance, 'contactPerson'),
  }
}

/** The same answers with about every third left open. */
function withGaps(chance: Chance, answers: Answers): Answers {
  const blank = <Field extends keyof Answers>(field: Field) =>
    likely(chance, 0.35) ? { [field]: NO_ANSWERS[field] } : {}
  return Object.assign({ ...answers }, ...MAY_BE_OPEN.map(blank))
}

const MAY_BE_OPEN = [
  'goal',
  'motive',
  'interests',
  'dislikes',
  'personalInterests',
  'professionalInterests',
  'seeks',
  'contacts',
  'needs',
  'wishes',
  'hopesFor',
  'traits',
  'times',
  'online',
  'travelKm',
  'meetingsPerMonth',
  'family',
  'mostImportant',
  'capacity',
  'introduction',
] as const satisfies readonly (keyof Answers)[]
