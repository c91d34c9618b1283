import type { ParticipantId, RoundId } from '@contract/ids'
import type { Alternative } from '@contract/rounds'
import { Button, Group, Text } from '@mantine/core'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import type { Hide } from './veil'

type Props = { roundId: RoundId; menteeId: ParticipantId; hide: Hide | null }

/** The mentors she fits best besides, and what each would cost the others. */
export function Alternatives({ roundId, menteeId, hide }: Props) {
  const t = useText()
  const { today } = useOffice()
  const found = useAnswer('alternativesInRound', { id: roundId, menteeId })
  const judge = useDeed('judgeInRound', ({ changed }) => tellDone(t('round.moved', { count: changed })))
  if (found.data === undefined) return null
  const shown = hide === null ? found.data : found.data.map((one) => veiled(one, hide))
  return (
    <section>
      <h3 className="grounds-head">{t('round.alternatives')}</h3>
      {found.data.length === 0 ? <Text className="small soft">{t('round.alternatives.none')}</Text> : null}
      <ul className="alternatives">
        {shown.map((one) => (
          <li key={one.mentor.id}>
            <span>
              <strong>{one.mentor.name}</strong>{' '}
              <span className="soft small numbers">{t('round.score', { count: one.score })}</span>
              <br />
              <span className="small">
                <Price price={one} />
              </span>
            </span>
            <Group gap="xs">
              <Button
                size="compact-xs"
                variant="default"
                data-round-alternative
                aria-label={t('round.choose.label', { name: one.mentor.name })}
                onClick={() =>
                  judge.mutate({
                    id: roundId,
                    pair: { menteeId, mentorId: one.mentor.id },
                    on: today,
                    judgement: { kind: 'pin', reason: '' },
                  })
                }
              >
                {t('round.choose')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  )
}

function veiled({ mentor, moved, left, ...price }: Alternative, hide: Hide): Alternative {
  return { ...price, mentor: hide(mentor), moved: moved.map(hide), left: left.map(hide) }
}

/** What the choice costs, in a sentence. */
function Price({ price: { points, moved, left } }: { price: Alternative }) {
  const t = useText()
  const names = (women: typeof moved) => women.map(({ name }) => name).join(', ')
  const parts = [
    points > 0 ? t('round.price.points', { count: points }) : t('round.price.nothing'),
    moved.length > 0 ? t('round.price.moved', { count: moved.length, names: names(moved) }) : null,
    left.length > 0 ? t('round.price.left', { count: left.length, names: names(left) }) : null,
  ]
  return <>{parts.filter((part) => part !== null).join(' ')}</>
}
