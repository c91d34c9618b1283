import type { MatchStage } from '@contract/matches'
import { IconCircleCheck, IconCircleDashed, IconHeartHandshake, IconPlayerPause } from '@tabler/icons-react'
import { useText } from '../language'
import './status-badge.css'

const SHAPES = {
  agreed: IconCircleDashed,
  active: IconHeartHandshake,
  paused: IconPlayerPause,
  closed: IconCircleCheck,
} as const

/** Where a match stands, told by word and shape. */
export function MatchBadge({ stage }: { stage: MatchStage }) {
  const t = useText()
  const Shape = SHAPES[stage]
  return (
    <span className="status" data-status={stage === 'active' ? 'matched' : stage}>
      <Shape size={16} aria-hidden />
      {t(`matchStage.${stage}`)}
    </span>
  )
}
