import type { Happening } from '@contract/women'
import { scaleTime } from 'd3-scale'
import { shownDay, shownMonth } from '../../parts/shown-day'
import { stepName } from '../../parts/step-name'
import { type Say, useText } from '../../language'

const WIDTH = 640
const HEIGHT = 64
const LABEL_ROOM = 28
const BIG: ReadonlySet<string> = new Set(['signedUp', 'foundReady', 'matched', 'firstMeeting', 'left'])

/** Her time with the network, drawn: where much happened and where it was quiet. */
export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  const t = useText()
  const first = happenings[0]
  const last = happenings.at(-1)
  if (first === undefined || last === undefined || first.on === last.on) return null
  const across = scaleTime([new Date(first.on), new Date(last.on)], [10, WIDTH - 10])
  const months = new Map(
    across
      .ticks(6)
      .map((tick) => [shownMonth(tick), across(tick)] as const)
      .filter(([, x]) => x > LABEL_ROOM && x < WIDTH - LABEL_ROOM),
  )
  return (
    <svg
      className="timeline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('women.timeline', {
        from: shownDay(first.on),
        to: shownDay(last.on),
        count: happenings.length,
      })}
    >
      <line className="axis" x1={10} x2={WIDTH - 10} y1={26} y2={26} />
      {[...months].map(([month, x]) => (
        <text key={month} x={x} y={56} textAnchor="middle">
          {month}
        </text>
      ))}
      {happenings.map((happening, position) => (
        <circle
          key={`${happening.on}-${happening.kind}-${position}`}
          className="mark"
          data-big={BIG.has(happening.kind)}
          cx={across(new Date(happening.on))}
          cy={26}
          r={BIG.has(happening.kind) ? 7 : 4}
        >
          <title>{sentenceOf(happening, t)}</title>
        </circle>
      ))}
    </svg>
  )
}

/** One thing that happened, in words. */
export function sentenceOf(happening: Happening, t: Say): string {
  const step = happening.step === null ? null : stepName(happening.step)
  return [shownDay(happening.on), t(`happening.${happening.kind}`), step, happening.other]
    .filter(Boolean)
    .join(' · ')
}
