import { Title } from '@mantine/core'
import { useAnswer } from '../../office/answers'
import { language, useText } from '../../language'

/** The coming week in seven columns: what falls due, who meets for the first time, whose agreed time is over. */
export function WeekAhead() {
  const t = useText()
  const week = useAnswer('weekAhead', {})
  const named = new Intl.DateTimeFormat(language(), { weekday: 'short', day: 'numeric', timeZone: 'UTC' })
  if (week.data === undefined) return null
  return (
    <section className="card week" aria-label={t('today.week')}>
      <Title order={2} className="task-kind">
        {t('today.week')}
      </Title>
      <ol>
        {week.data.map(({ on, due, firstMeetings, ends }) => (
          <li key={on}>
            <strong>{named.format(new Date(`${on}T00:00:00Z`))}</strong>
            <span className={due === 0 ? 'soft numbers' : 'numbers'}>
              {t('today.week.due', { count: due })}
            </span>
            <span className="week-bar" style={{ inlineSize: `${Math.min(100, due * 12)}%` }} aria-hidden />
            {firstMeetings.map((pair) => (
              <span key={pair} className="small">
                {t('today.week.firstMeeting', { pair })}
              </span>
            ))}
            {ends.map((pair) => (
              <span key={pair} className="small">
                {t('today.week.end', { pair })}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
