import type { RoleStatus } from '@contract/women'
import { useText } from '../language'
import { STATUS_SHAPES } from './status-shapes'
import './status-badge.css'

/** Where she stands in one role, told by word and shape. */
export function StatusBadge({ standing }: { standing: RoleStatus }) {
  const t = useText()
  const status = standing.onHold ? 'onHold' : standing.status
  return (
    <span className="status" data-status={status}>
      <svg className="status-shape" viewBox="0 0 24 24" aria-hidden>
        <path d={STATUS_SHAPES[status]} />
      </svg>
      {t(`role.${standing.role}`)} ·{' '}
      {standing.onHold ? t('status.onHold') : t(`status.${standing.role}.${standing.status}`)}
    </span>
  )
}
