import type { RoundView } from '@contract/rounds'
import { useText } from '../../language'

const ROW = 26
const WIDTH = 760
const NAMES = 250
const TOP = 30

type Props = { round: RoundView; chosen: string | null; onChoose: (menteeId: string) => void }

/** The plan at a glance: who with whom, a thicker line for a better fit; whoever goes on waiting has none. */
export function PlanPicture({ round, chosen, onChoose }: Props) {
  const t = useText()
  const mentors = mentorsOf(round)
  const mentees = [...round.pairs.map(({ mentee }) => mentee), ...round.waiting].toSorted(
    (a, b) => b.days - a.days,
  )
  const left = new Map(mentees.map(({ id }, place) => [id, placeDown(place)]))
  const right = new Map(mentors.map(({ id }, place) => [id, placeDown(place)]))
  const height = TOP + ROW * Math.max(mentees.length, mentors.length) + 4
  return (
    <figure className="card plan-picture">
      <div className="plan-scroll" tabIndex={0} role="region" aria-label={t('round.picture')}>
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={t('round.picture.label', { count: round.pairs.length, waiting: round.waiting.length })}
        >
          <text x={NAMES - 14} y={14} className="plan-head" textAnchor="end">
            {t('round.picture.mentees')}
          </text>
          <text x={WIDTH - NAMES + 14} y={14} className="plan-head">
            {t('round.picture.mentors')}
          </text>
          {round.pairs.map(({ mentee, mentor, score, pinned }) => (
            <path
              key={mentee.id}
              className="plan-line"
              data-chosen={mentee.id === chosen}
              data-pinned={pinned}
              d={curve(left.get(mentee.id) ?? 0, right.get(mentor.id) ?? 0)}
              strokeWidth={1 + score / 16}
              onClick={() => onChoose(mentee.id)}
            />
          ))}
          {mentees.map(({ id, name, days }) => (
            <g key={id} transform={`translate(${NAMES} ${left.get(id) ?? 0})`} onClick={() => onChoose(id)}>
              <circle r={5} className="plan-dot" data-empty={round.waiting.some((one) => one.id === id)} />
              <text x={-14} y={4} textAnchor="end" data-chosen={id === chosen}>
                {name} <tspan className="plan-days">{t('round.days', { count: days })}</tspan>
              </text>
            </g>
          ))}
          {mentors.map(({ id, name, free }) => (
            <g key={id} transform={`translate(${WIDTH - NAMES} ${right.get(id) ?? 0})`}>
              <rect x={-5} y={-5} width={10} height={10} className="plan-dot" data-empty={free} />
              <text x={14} y={4}>
                {name}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <figcaption className="small soft">{t('round.picture.caption')}</figcaption>
    </figure>
  )
}

/** Every mentor of the round once, in the order of the women who have waited longest; those with nobody last. */
function mentorsOf({ pairs, free }: RoundView) {
  const longestFirst = pairs.toSorted((a, b) => b.mentee.days - a.mentee.days)
  const all = new Map(longestFirst.map(({ mentor }) => [mentor.id, { ...mentor, free: false }]))
  for (const mentor of free) if (!all.has(mentor.id)) all.set(mentor.id, { ...mentor, free: true })
  return [...all.values()]
}

function placeDown(place: number): number {
  return TOP + ROW * (place + 0.5)
}

function curve(from: number, to: number): string {
  const [start, end] = [NAMES + 8, WIDTH - NAMES - 8]
  const middle = (start + end) / 2
  return `M${start} ${from} C${middle} ${from} ${middle} ${to} ${end} ${to}`
}
