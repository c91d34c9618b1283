import { put, type Change } from '../../domain/change'
import { dayFromNumber } from '../../domain/records/calendar'
import {
  Approval,
  DEFAULT_PREPARATION,
  PreparationNote,
  type PreparationPlan,
} from '../../domain/records/preparation'
import { likely, pick, seededFor, whole, type Chance } from '../chance'
import type { Spell } from '../course/spell'
import type { Making } from '../making'
import words from '../material/preparation-words.json'

const YEAR = 365

/** What the sample's division asks of the women, and what of it is done: most of it, and here and there something is lacking. */
export function preparationOf(making: Making, spells: readonly Spell[], staff: readonly string[]): Change[] {
  return [
    put('preparationPlans', samplePlan(making)),
    ...spells.flatMap((spell) => stepsOf(making, spell, staff)),
  ]
}

/** A mentor's record check is seen anew each year, and two colleagues say yes to her; a tour of the house is the division's own step. */
function samplePlan({ language }: Making): PreparationPlan {
  const steps = DEFAULT_PREPARATION.steps.map((step) =>
    step.code === 'record-check' ? { ...step, validMonths: 12 } : step,
  )
  const own = { code: 'own-house', name: words.own[language], needed: false, validMonths: null }
  return {
    ...DEFAULT_PREPARATION,
    steps: [...steps, { ...own, roles: ['mentor'] }],
    secondApproval: ['mentor'],
  }
}

function stepsOf(making: Making, spell: Spell, staff: readonly string[]): Change[] {
  const { sketch, role, path } = spell
  if (path.interviewed === null || role === 'contactPerson') return []
  const chance = seededFor(making.seed, `preparation ${role} ${sketch.part.index}`)
  const taken =
    role === 'mentor' ? mentorSteps(making, chance, path.interviewed) : menteeSteps(chance, path.interviewed)
  const notes = taken
    .filter(({ on }) => on <= making.today)
    .map(({ on, ...step }, at) =>
      PreparationNote.parse({
        result: null,
        hours: null,
        edition: null,
        ...step,
        id: `${sketch.id}-${role}-step-${at + 1}`,
        participantId: sketch.id,
        on: dayFromNumber(on),
        by: pick(chance, staff),
      }),
    )
  return [
    ...notes.map((note) => put('preparationNotes', note)),
    ...approvalOf(making, spell, chance, staff).map((approval) => put('approvals', approval)),
  ]
}

type Step = {
  readonly step: string
  readonly on: number
  readonly result?: 'fine'
  readonly hours?: number
  readonly edition?: string
}

function menteeSteps(chance: Chance, from: number): Step[] {
  const day = (most: number) => from + whole(chance, 0, most)
  return [
    ...(likely(chance, 0.93) ? [{ step: 'confidentiality', on: day(4) }] : []),
    ...(likely(chance, 0.75) ? [{ step: 'introduction', on: day(40), hours: 2 }] : []),
  ]
}

function mentorSteps(making: Making, chance: Chance, from: number): Step[] {
  const day = (most: number) => from + whole(chance, 0, most)
  const checked = day(20)
  const checks = Array.from({ length: 4 }, (_, year) => checked + year * YEAR - (year === 0 ? 0 : 10))
  const kept = checks.filter((on, at) => at === 0 || on < making.today - 60 || likely(chance, 0.6))
  return [
    ...(likely(chance, 0.9) ? [{ step: 'references', on: day(14), result: 'fine' as const }] : []),
    ...(likely(chance, 0.95)
      ? kept.map((on) => ({ step: 'record-check', on, result: 'fine' as const }))
      : []),
    ...(likely(chance, 0.97) ? [{ step: 'confidentiality', on: day(4) }] : []),
    ...(likely(chance, 0.85)
      ? [{ step: 'introduction', on: day(40), hours: pick(chance, [2, 2, 2.5, 3]) }]
      : []),
    ...(likely(chance, 0.8)
      ? [{ step: 'handbook', on: day(45), edition: `${making.year - whole(chance, 0, 1)}/1` }]
      : []),
    ...(likely(chance, 0.5) ? [{ step: 'own-house', on: day(60) }] : []),
  ]
}

/** The coordinator's yes, and for a mentor the second colleague's; a few of the latest still wait for it. */
function approvalOf(
  making: Making,
  { sketch, role, path }: Spell,
  chance: Chance,
  staff: readonly string[],
): Approval[] {
  const on = path.evaluated
  if (on === null || sketch.part.fate === 'notReady') return []
  const by = pick(chance, staff)
  const others = staff.filter((one) => one !== by)
  const seconded = on + whole(chance, 0, 6)
  const isWaiting = making.today - on < 60 && likely(chance, 0.5)
  const second =
    role === 'mentor' && !isWaiting && seconded <= making.today && others.length > 0
      ? { on: dayFromNumber(seconded), by: pick(chance, others) }
      : null
  return [
    Approval.parse({
      id: `${sketch.id}-${role}-approval`,
      participantId: sketch.id,
      role,
      on: dayFromNumber(on),
      by,
      accepted: true,
      words: '',
      second,
    }),
  ]
}
