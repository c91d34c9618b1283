import type { ProposalRow } from '@contract/proposals'
import { IconCheck } from '@tabler/icons-react'
import { useText } from '../../language'
import { shownDay } from '../../parts/shown-day'
import { dayOf, isUnderWay, TRAIL, type TrailStep } from './trail'

type Props = { row: ProposalRow; onStep: (step: TrailStep) => void }

/** What has been asked and answered, each with its day; what has not is a button with its number. */
export function StepTrail({ row, onStep }: Props) {
  const t = useText()
  const open = isUnderWay(row)
  return (
    <ol className="trail">
      {TRAIL.map((step, place) => {
        const on = dayOf(row, step)
        const name = t(`proposals.step.${step.name}`)
        if (on !== null)
          return (
            <li key={step.name} className="trail-done">
              <IconCheck size={16} aria-hidden />
              <span>{name}</span>
              <span className="soft numbers">{shownDay(on)}</span>
            </li>
          )
        return (
          <li key={step.name}>
            <button
              type="button"
              className="trail-next"
              disabled={!open}
              aria-keyshortcuts={String(place + 1)}
              onClick={() => onStep(step)}
            >
              <kbd aria-hidden>{place + 1}</kbd> {name}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
