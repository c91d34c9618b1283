import type { Answers } from '../../domain/records/interview'
import type { Role } from '../../domain/records/participant'
import type { Part } from '../cast'
import { answersOf } from '../interview/answers'
import type { Making } from '../making'
import { sketchOf, type Sketch } from '../people/sketch'
import { dayFromNumber, yearOf } from '../../domain/records/calendar'
import { pathOf, returningPath, type Path } from './path'

/** One woman in one role: how far she has come, and what she answered if she was interviewed. */
export type Spell = {
  readonly sketch: Sketch
  readonly role: Role
  readonly path: Path
  readonly answers: Answers | null
}

export function spellOf(making: Making, part: Part): Spell {
  const path = pathOf(making, part)
  const start = path.enquiry?.on ?? path.signedUp ?? making.today
  return spellAlong(making, sketchOf(making, part, yearOf(dayFromNumber(start))), part.role, path)
}

/** The same woman later, as a mentor. */
export function returningSpell(making: Making, { sketch }: Spell, endedOn: number): Spell {
  return spellAlong(making, sketch, 'mentor', returningPath(making, sketch.part.index, endedOn))
}

function spellAlong(making: Making, sketch: Sketch, role: Role, path: Path): Spell {
  return { sketch, role, path, answers: path.interviewed === null ? null : answersOf(making, sketch, role) }
}

/** From that day on she can be matched; null when she cannot yet. */
export function readyFrom({ sketch, path, role }: Spell): number | null {
  return sketch.part.fate === 'notReady' || role === 'contactPerson' ? null : path.evaluated
}
