import { useText } from '../../language'
import { SHAPES, type Mark, type Row } from './happenings'

type Props = { rows: readonly Row[]; isSilent: boolean }

/** What is meant by the shapes that stand in the picture. */
export function PictureKey({ rows, isSilent }: Props) {
  const t = useText()
  const drawn = new Set(rows.flatMap(({ marks }) => marks.map(({ shape }) => shape)))
  return (
    <figcaption className="pair-key small soft">
      {SHAPES.filter((shape) => drawn.has(shape)).map((shape) => (
        <span key={shape}>
          <svg viewBox="-8 -8 16 16" aria-hidden>
            <MarkShape shape={shape} />
          </svg>
          {t(`pair.picture.${shape}`)}
        </span>
      ))}
      {isSilent ? (
        <span>
          <i className="pair-quiet-key" aria-hidden />
          {t('pair.picture.quiet')}
        </span>
      ) : null}
    </figcaption>
  )
}

/** A mark, drawn around the point where it stands. */
export function MarkShape({ shape }: Pick<Mark, 'shape'>) {
  return (
    <g className="pair-mark" data-shape={shape}>
      {shape === 'dot' ? <circle r={5} /> : <path d={shape === 'star' ? DIAMOND : TRIANGLE} />}
    </g>
  )
}

const DIAMOND = 'M0 -7 L7 0 L0 7 L-7 0 Z'
const TRIANGLE = 'M0 -6 L6 5 L-6 5 Z'
