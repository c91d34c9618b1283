import type { RoundQuality } from '@contract/rounds'
import { useText, type TextName } from '../../language'

type Props = { quality: RoundQuality; lowest: number }

/** How good the plan is, in six figures one can compare. */
export function Quality({ quality, lowest }: Props) {
  const t = useText()
  const { women, matched, possible, mean, worst, strongSwaps, waitOfLeft, inTopFive } = quality
  const figures: readonly { readonly name: TextName; readonly value: string; readonly note: string }[] = [
    {
      name: 'round.quality.matched',
      value: t('round.of', { count: matched, of: women }),
      note: possible > matched ? t('round.quality.possible', { count: possible }) : t('round.quality.most'),
    },
    {
      name: 'round.quality.mean',
      value: shown(mean),
      note: t('round.quality.topFive', { count: inTopFive }),
    },
    { name: 'round.quality.worst', value: shown(worst), note: t('round.quality.lowest', { count: lowest }) },
    {
      name: 'round.quality.swaps',
      value: String(strongSwaps),
      note: t('round.quality.swaps.note'),
    },
    {
      name: 'round.quality.wait',
      value: waitOfLeft === null ? '–' : t('round.days', { count: Math.round(waitOfLeft) }),
      note: t('round.quality.wait.note', { count: quality.leftLong }),
    },
  ]
  return (
    <dl className="round-figures">
      {figures.map(({ name, value, note }) => (
        <div key={name} className="card">
          <dt className="small soft">{t(name)}</dt>
          <dd className="numbers">{value}</dd>
          <dd className="small soft">{note}</dd>
        </div>
      ))}
    </dl>
  )
}

function shown(points: number | null): string {
  return points === null ? '–' : String(Math.round(points))
}
