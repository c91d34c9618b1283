import type { FigureRow, FigureSheet } from '@contract/report'
import { Text } from '@mantine/core'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { shownNumber } from '../../parts/shown-number'
import { figureText } from './figure-text'
import './report.css'

/** What the network does, how soon, and whether both find it worth their time. */
const GLANCE = [
  'participants',
  'activeMatches',
  'newMatches',
  'daysToFirstMeeting',
  'waitingDaysMedian',
  'followedUpShare',
  'worthItMentees',
  'worthItMentors',
]

/** The quarter in eight figures, each as two bars: the period before, and this one. */
export function GlanceCard({ sheet }: { sheet: FigureSheet }) {
  const t = useText()
  const rows = sheet.tables.flatMap((table) => table.rows)
  return (
    <Card title={t('report.glance')}>
      <Text className="soft small">{t('report.glance.text')}</Text>
      <ul className="glance">
        {GLANCE.flatMap((code) => rows.find((row) => row.code === code) ?? []).map((row) => (
          <Tile key={row.code} row={row} sheet={sheet} />
        ))}
      </ul>
    </Card>
  )
}

function Tile({ row, sheet }: { row: FigureRow; sheet: FigureSheet }) {
  const t = useText()
  const [now = null, before = null] = row.values
  const largest = Math.max(now ?? 0, before ?? 0, 1)
  const shown = (value: number | null) =>
    value === null ? t('report.hidden') : shownNumber(value, row.unit === 'percent')
  return (
    <li>
      <span className="glance-name">{figureText(`${row.code}.name`, sheet.norms)}</span>
      <span className="glance-value">
        {shown(now)}{' '}
        <span className="glance-unit">
          {row.unit === 'percent' ? '' : figureText(`unit.${row.unit}`, sheet.norms)}
        </span>
      </span>
      {now === null && before === null ? null : (
        <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden>
          <rect className="glance-before" x={0} y={3} height={3} width={(100 * (before ?? 0)) / largest} />
          <rect className="glance-now" x={0} y={8} height={7} width={(100 * (now ?? 0)) / largest} />
        </svg>
      )}
      <span className="soft small">{t('report.glance.before', { value: shown(before) })}</span>
    </li>
  )
}
