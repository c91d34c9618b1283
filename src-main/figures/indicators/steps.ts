import type { Milestone, LabourStep } from '../../domain/records/support'
import type { z } from 'zod'
import { happenings } from '../happenings'
import { count, type Count } from '../indicator'

type Rung = z.infer<typeof LabourStep>
type Step = Milestone['step']

const noted = happenings(
  ({ milestones }) => milestones.values(),
  ({ on }) => on,
)

export const labourSteps = taken('labourSteps', (step) => step.kind === 'labour')

export const STEPS_BY_RUNG = [
  ofRung('stepsCv', ['cvWritten', 'applied']),
  ofRung('stepsInterview', ['jobInterview']),
  ofRung('stepsTraineeship', ['traineeship', 'wageSubsidy']),
  ofRung('stepsEducation', ['education']),
  ofRung('stepsJob', ['job']),
]

export const danishSteps = taken('danishSteps', (step) => step.kind === 'danish')

export const STEPS = [labourSteps, ...STEPS_BY_RUNG, danishSteps]

function ofRung(code: string, rungs: readonly Rung[]): Count {
  return taken(code, (step) => step.kind === 'labour' && rungs.includes(step.rung))
}

function taken(code: string, wanted: (step: Step) => boolean): Count {
  return count({
    code,
    unit: 'steps',
    timing: 'during',
    sourceFields: ['milestones.on', 'milestones.step'],
    list: (facts, period) =>
      noted(facts, period)
        .filter(({ step }) => wanted(step))
        .map(({ id }) => id),
  })
}
