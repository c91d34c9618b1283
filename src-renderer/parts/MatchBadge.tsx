import type { MatchStage } from '@contract/matches'
import { useText } from '../language'
import { STATUS_SHAPES } from './status-shapes'
import './status-badge.css'

/** A match stands as the women in it do. */
const SHAPES = {
  agreed: STATUS_SHAPES.enquiry,
  active: STATUS_SHAPES.matched,
  paused: STATUS_SHAPES.onHold,
  closed: STATUS_SHAPES.ready,
} as const

/** Where a match stands, told by word and shape. */
export function MatchBadge({ stage }: { stage: MatchStage }) {
  const t = useText()
  return (
    <span className="status" data-status={stage === 'active' ? 'matched' : stage}>
      <svg className="status-shape" viewBox="0 0 24 24" aria-hidden>
        <path d={SHAPES[stage]} />
      </svg>
      {t(`matchStage.${stage}`)}
    </span>
  )
}
