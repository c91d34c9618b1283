import type { RoundView } from '@contract/rounds'
import { Button, Text } from '@mantine/core'
import { useText } from '../../language'
import { useLeftOut } from './use-round-deeds'

/** Who is kept out of this round, and the way back in. */
export function LeftOut({ round }: { round: RoundView }) {
  const t = useText()
  const { isBusy, takeIn } = useLeftOut(round)
  if (round.leftOut.length === 0) return null
  return (
    <section aria-label={t('round.leftOut')} className="left-out">
      <h3 className="grounds-head">{t('round.leftOut')}</h3>
      <Text className="small soft">{t('round.leftOut.text')}</Text>
      <ul className="alternatives">
        {round.leftOut.map(({ id, name }) => (
          <li key={id}>
            <strong>{name}</strong>
            <Button
              size="compact-xs"
              variant="default"
              loading={isBusy}
              aria-label={t('round.takeIn.label', { name })}
              onClick={() => takeIn(id)}
            >
              {t('round.takeIn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
