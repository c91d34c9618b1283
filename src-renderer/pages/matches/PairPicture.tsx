import { scaleUtc, type ScaleTime } from 'd3-scale'
import { useText } from '../../language'
import { shownDay, shownMonth } from '../../parts/shown-day'
import { useOffice } from '../../office/office-context'
import type { OfPair, Told } from './of-pair'
import { happeningsOf } from './happenings'
import { MarkShape, PictureKey } from './PictureKey'

const WIDTH = 960
const NAMES = 132
const ROW = 26
const TOP = 8
const MONTH_MS = 30 * 86_400_000

/** The course of a match, drawn: its rhythm, its pauses and its silences. */
export function PairPicture({ page, pair, past }: OfPair) {
  const t = useText()
  const { today } = useOffice()
  const end = pair.closedOn ?? past?.on ?? today
  if (end <= pair.confirmedOn) return null
  const [begun, ended] = [at(pair.confirmedOn), at(end)]
  const across = scaleUtc([begun, ended], [NAMES + 12, WIDTH - 12])
  const rows = happeningsOf({ page, pair }, t)
  const foot = TOP + rows.length * ROW
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- in a narrow window it scrolls sideways, and the keyboard must reach it.
    <figure className="card pair-picture" tabIndex={0}>
      <svg viewBox={`0 0 ${WIDTH} ${foot + 24}`} role="img" aria-label={summary({ page, pair }, end, t)}>
        <defs>
          <pattern
            id="quiet"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="pair-hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
        </defs>
        {pair.pauses.map(({ from, until }) => (
          <Band key={from} kind="pause" across={across} span={{ from, until: until ?? end }} height={foot}>
            {t('pair.picture.pause')}
          </Band>
        ))}
        {pair.silences.map(({ from, until, days }) => (
          <Band key={from} kind="silence" across={across} span={{ from, until }} height={foot}>
            {t('pair.picture.days', { count: days })}
          </Band>
        ))}
        {rows.map(({ name, marks }, row) => (
          <g key={name} transform={`translate(0 ${TOP + row * ROW + ROW / 2})`}>
            <text x={NAMES} textAnchor="end" dominantBaseline="middle">
              {name}
            </text>
            <line className="axis" x1={NAMES + 12} x2={WIDTH - 12} />
            {marks.map((mark, position) => (
              <g key={`${mark.on}-${position}`} transform={`translate(${across(at(mark.on))} 0)`}>
                <title>{mark.words}</title>
                <MarkShape shape={mark.shape} />
              </g>
            ))}
          </g>
        ))}
        <Months across={across} y={foot + 16} months={(ended.getTime() - begun.getTime()) / MONTH_MS} />
      </svg>
      <PictureKey rows={rows} isSilent={pair.silences.length > 0} />
    </figure>
  )
}

type Across = ScaleTime<number, number>

function Band({
  kind,
  across,
  span,
  height,
  children,
}: {
  kind: 'pause' | 'silence'
  across: Across
  span: { from: string; until: string }
  height: number
  children: string
}) {
  const [from, until] = [across(at(span.from)), across(at(span.until))]
  const [start, end] = [Math.max(NAMES + 12, from), Math.min(WIDTH - 12, until)]
  if (end <= start) return null
  return (
    <g className={`pair-band ${kind}`}>
      <rect x={start} y={TOP} width={end - start} height={height - TOP} rx={4} />
      {end - start < 56 ? null : (
        <text x={(start + end) / 2} y={height - 2} textAnchor="middle">
          {children}
        </text>
      )}
    </g>
  )
}

/** A month is named where it begins; never a part of a month, however short the course. */
function Months({ across, y, months }: { across: Across; y: number; months: number }) {
  return across
    .ticks(Math.min(8, months))
    .map((tick) => ({ month: shownMonth(tick), x: across(tick) }))
    .filter(({ x }) => x > NAMES + 30 && x < WIDTH - 30)
    .map(({ month, x }) => (
      <text key={month} className="pair-month" x={x} y={y} textAnchor="middle">
        {month}
      </text>
    ))
}

function summary({ page, pair }: Told, end: string, t: ReturnType<typeof useText>): string {
  const silences = pair.silences.map(({ days, from }) =>
    t('pair.picture.silence', { count: days, from: shownDay(from) }),
  )
  return t('pair.picture.label', {
    meetings: page.meetingLog.length,
    talks: page.followUps.length,
    answers: pair.surveys.length,
    from: shownDay(pair.confirmedOn),
    to: shownDay(end),
    silences: silences.join(', ') || t('pair.picture.noSilence'),
  })
}

function at(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
