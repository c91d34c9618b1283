import type { RoundComparison } from '@contract/rounds'
import { Text } from '@mantine/core'
import { useText } from '../../language'

/** What a plan would come to, said in a sentence or two; where there is nothing to plan, why. */
export function Estimate({ found, floor }: { found: RoundComparison; floor: number }) {
  const t = useText()
  const { women, matched, possible, worst, mean } = found.after
  if (women === 0) return <Text role="status">{t('round.estimate.nobodyWaits')}</Text>
  if (found.mentors === 0) return <Text role="status">{t('round.estimate.noPlaces', { count: women })}</Text>
  if (matched === 0)
    return (
      <Text role="status">
        {t(floor > 0 ? 'round.estimate.floorTooHigh' : 'round.estimate.noMentor', { count: women })}
      </Text>
    )
  return (
    <Text role="status">
      {t('round.estimate', { count: matched, women, mean: Math.round(mean ?? 0), worst: worst ?? 0 })}{' '}
      {possible > matched ? t('round.estimate.possible', { count: possible }) : null}
    </Text>
  )
}
