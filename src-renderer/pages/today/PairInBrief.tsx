import type { PairInBrief as Pair } from '@contract/today'
import { Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { shownDay } from '../../parts/shown-day'
import { kindText, whyText } from './task-words'
import { useText } from '../../language'

/** One pair on one page: both women alike, the last words of each, what they want, and what is next. */
export function PairInBrief({ pair }: { pair: Pair }) {
  const t = useText()
  const names = pair.halves.map(({ name }) => name).join(' · ')
  const since = shownDay(pair.confirmedOn)
  return (
    <section className="card handover-pair" aria-label={names}>
      <Title order={2} fz="lg">
        <Link href={`/matches/${pair.matchId}`}>{names}</Link>
      </Title>
      <Text className="soft numbers">
        {pair.agreedUntil === null
          ? t('handover.pair', { since })
          : t('handover.pairUntil', { since, until: shownDay(pair.agreedUntil) })}
      </Text>
      <div className="handover-halves">
        {pair.halves.map(({ half, name, phone, last, goals }) => (
          <div key={half}>
            <Text fw={600}>
              {name} <span className="soft">{phone}</span>
            </Text>
            {last === null ? null : (
              <Text>
                <span className="soft">{t('today.lastWords', { on: shownDay(last.on) })}</span> {last.words}
              </Text>
            )}
            {goals.length === 0 ? null : (
              <Text className="small">
                <strong>{t('handover.goals')}:</strong> {goals.join(' ')}
              </Text>
            )}
          </div>
        ))}
      </div>
      <Title order={3} fz="md" mt="xs">
        {t('handover.next')}
      </Title>
      {pair.tasks.length === 0 ? <Text className="soft">{t('handover.nothing')}</Text> : null}
      <ul>
        {pair.tasks.map((task) => (
          <li key={task.key}>
            <strong>{kindText(task)}</strong>: {task.women[0]?.name}. {whyText(task)}
          </li>
        ))}
      </ul>
    </section>
  )
}
