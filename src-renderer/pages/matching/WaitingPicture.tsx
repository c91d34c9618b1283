import type { Waiting } from '@contract/matching'
import { scaleLinear } from 'd3-scale'
import { useText } from '../../language'
import './matching.css'

const WIDTH = 760
const HEIGHT = 120
const BAND_DAYS = 30

/** The waiting list at a glance: how many have waited how many months, and how many of them nobody fits. */
export function WaitingPicture({ waiting }: { waiting: readonly Waiting[] }) {
  const t = useText()
  const longest = Math.max(...waiting.map(({ days }) => days), BAND_DAYS)
  const bands = Array.from({ length: Math.ceil((longest + 1) / BAND_DAYS) }, (_, band) => {
    const inBand = waiting.filter(({ days }) => Math.floor(days / BAND_DAYS) === band)
    return { band, all: inBand.length, nobody: inBand.filter(({ mentors }) => mentors === 0).length }
  })
  const up = scaleLinear([0, Math.max(...bands.map(({ all }) => all), 1)], [0, HEIGHT - 40])
  const across = scaleLinear([0, bands.length], [0, WIDTH])
  const bar = across(1) - across(0) - 3
  return (
    <figure className="card picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('waiting.picture')}>
        {bands.map(({ band, all, nobody }) => (
          <g key={band} transform={`translate(${across(band)} 0)`}>
            <rect className="picture-bar" y={HEIGHT - 22 - up(all)} width={bar} height={up(all)} />
            <rect className="picture-hatch" y={HEIGHT - 22 - up(nobody)} width={bar} height={up(nobody)} />
            <text x={bar / 2} y={HEIGHT - 26 - up(all)} textAnchor="middle">
              {all === 0 ? '' : all}
            </text>
            <text x={bar / 2} y={HEIGHT - 6} textAnchor="middle">
              {band + 1}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="small soft">{t('waiting.picture.caption')}</figcaption>
    </figure>
  )
}
