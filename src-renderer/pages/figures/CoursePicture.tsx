import type { Quarter } from '@contract/report'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { useText } from '../../language'
import { shortQuarter, shownValue, type Line } from './line'

const WIDTH = 520
const HEIGHT = 210
const EDGE = { left: 40, right: 56, top: 14, bottom: 26 }

type Scales = { across: ScaleLinear<number, number>; up: ScaleLinear<number, number> }

/** Lines over the quarters, told apart by dash and mark as well as by shade, with their last value beside them. */
export function CoursePicture(props: {
  title: string
  lines: readonly Line[]
  quarters: readonly Quarter[]
}) {
  const { title, lines, quarters } = props
  const t = useText()
  const largest = Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const across = scaleLinear([0, Math.max(1, quarters.length - 1)], [EDGE.left, WIDTH - EDGE.right])
  const up = scaleLinear([0, largest], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4)
  const every = Math.ceil(quarters.length / 6)
  return (
    <figure className="course">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={inWords(title, lines, quarters, t)}>
        {up.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              className="course-grid"
              x1={EDGE.left}
              x2={WIDTH - EDGE.right}
              y1={up(tick)}
              y2={up(tick)}
            />
            <text x={EDGE.left - 6} y={up(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {quarters.map((quarter, at) =>
          (quarters.length - 1 - at) % every === 0 ? (
            <text key={shortQuarter(quarter)} x={across(at)} y={HEIGHT - 6} textAnchor="middle">
              {shortQuarter(quarter)}
            </text>
          ) : null,
        )}
        {lines.map((line, at) => (
          <Course key={line.code} line={line} at={at} scales={{ across, up }} />
        ))}
        <LastValues lines={lines} scales={{ across, up }} />
      </svg>
      <figcaption>
        {lines.map((line, at) => (
          <span key={line.code} className="course-key">
            <svg viewBox="0 0 30 12" width={30} height={12} aria-hidden>
              <line className={`course-line course-line-${at}`} x1={0} x2={30} y1={6} y2={6} />
              <Mark at={at} x={15} y={6} />
            </svg>
            {line.name}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

function Course({ line, at, scales: { across, up } }: { line: Line; at: number; scales: Scales }) {
  const points = line.values.flatMap((value, place) => (value === null ? [] : [[place, value] as const]))
  const path = points.map(([place, value]) => `${across(place)},${up(value)}`).join(' L')
  return (
    <g>
      {points.length > 1 ? <path className={`course-line course-line-${at}`} d={`M${path}`} /> : null}
      {points.map(([place, value]) => (
        <Mark key={place} at={at} x={across(place)} y={up(value)} />
      ))}
    </g>
  )
}

/** The height of a line of small text, which two of them keep between them. */
const LINE = 12

/** What each line ends at, the highest first; where lines end close together, none is written over another. */
function LastValues({ lines, scales: { across, up } }: { lines: readonly Line[]; scales: Scales }) {
  let above = -Infinity
  const lasts = lines.flatMap((line) => {
    const place = line.values.findLastIndex((value) => value !== null)
    const value = line.values[place] ?? null
    return value === null ? [] : [{ line, value, x: across(place) + 9, y: up(value) + 4 }]
  })
  return lasts
    .toSorted((a, b) => a.y - b.y)
    .map(({ line, value, x, y }) => {
      above = Math.max(y, above + LINE)
      return (
        <text key={line.code} className="course-last" x={x} y={above}>
          {shownValue(line, value)}
        </text>
      )
    })
}

/** A disc, a square or a triangle. */
function Mark({ at, x, y }: { at: number; x: number; y: number }) {
  if (at === 0) return <circle className="course-mark" cx={x} cy={y} r={3.5} />
  if (at === 1)
    return <rect className="course-mark course-mark-open" x={x - 3.5} y={y - 3.5} width={7} height={7} />
  return <path className="course-mark" d={`M${x},${y - 4.5} l4.5,8 h-9 z`} />
}

function inWords(
  title: string,
  lines: readonly Line[],
  quarters: readonly Quarter[],
  t: ReturnType<typeof useText>,
): string {
  const told = lines.map((line) => {
    const at = line.values.findLastIndex((value) => value !== null)
    const quarter = quarters[at]
    if (quarter === undefined) return t('dashboard.alt.none', { figure: line.name })
    const first = line.values.find((value) => value !== null) ?? null
    return t('dashboard.alt.line', {
      figure: line.name,
      first: shownValue(line, first),
      last: shownValue(line, line.values[at] ?? null),
      quarter: shortQuarter(quarter),
    })
  })
  return `${title}. ${told.join(' ')}`
}
