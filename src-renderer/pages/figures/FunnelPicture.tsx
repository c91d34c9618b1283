import { useText } from '../../language'
import { shownNumber } from '../../parts/shown-number'

const WIDTH = 520
const ROW = 34
const NAMES = 130

type Row = { readonly name: string; readonly value: number }

/** Bars one below the other, each a part of the one above: the number, and what share of the first it is. */
export function FunnelPicture({ title, rows }: { title: string; rows: readonly Row[] }) {
  const t = useText()
  const first = Math.max(1, rows[0]?.value ?? 1)
  const share = (value: number) => shownNumber(Math.round((100 * value) / first), true)
  const told = rows.map(({ name, value }) =>
    t('recruitment.alt', { name, count: value, share: share(value) }),
  )
  return (
    <figure className="course funnel">
      <svg
        viewBox={`0 0 ${WIDTH} ${ROW * rows.length}`}
        role="img"
        aria-label={`${title}. ${told.join(' ')}`}
      >
        {rows.map(({ name, value }, at) => {
          const width = ((WIDTH - NAMES - 80) * value) / first
          return (
            <g key={name} transform={`translate(0 ${at * ROW})`}>
              <text x={NAMES - 10} y={ROW / 2 + 4} textAnchor="end">
                {name}
              </text>
              <rect
                className="funnel-bar"
                x={NAMES}
                y={5}
                width={Math.max(1, width)}
                height={ROW - 10}
                rx={3}
              />
              <text className="course-last" x={NAMES + Math.max(1, width) + 8} y={ROW / 2 + 4}>
                {`${shownNumber(value, false)}${at === 0 ? '' : ` · ${share(value)}`}`}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
