import type { RoleStatus } from '@contract/women'
import {
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconDoorExit,
  IconHeartHandshake,
  IconHourglass,
  IconMessageQuestion,
  IconPlayerPause,
} from '@tabler/icons-react'
import { useText } from '../language'
import './status-badge.css'

const SHAPES = {
  enquiry: IconCircleDashed,
  signedUp: IconCircle,
  interviewed: IconCircleHalf2,
  ready: IconCircleCheck,
  proposed: IconMessageQuestion,
  matched: IconHeartHandshake,
  betweenMatches: IconHourglass,
  left: IconDoorExit,
} as const

/** Where she stands in one role, told by word and shape. */
export function StatusBadge({ standing }: { standing: RoleStatus }) {
  const t = useText()
  const Shape = standing.onHold ? IconPlayerPause : SHAPES[standing.status]
  return (
    <span className="status" data-status={standing.onHold ? 'onHold' : standing.status}>
      <Shape size={16} stroke={2} aria-hidden />
      {t(`role.${standing.role}`)} ·{' '}
      {standing.onHold ? t('status.onHold') : t(`status.${standing.role}.${standing.status}`)}
    </span>
  )
}
