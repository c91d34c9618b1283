import type { MatchPage } from '@contract/matches'
import type { Plan } from '@contract/plan'
import { Button, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Card } from '../../../parts/Card'
import { shownDay } from '../../../parts/shown-day'
import { GoalForm } from './GoalForm'
import { GoalLine } from './GoalLine'
import { useText } from '../../../language'

type Goal = Plan['goals'][number]

/** The plan: what each of the two wants and needs, side by side, and how far it has come. */
export function GoalsCard({ page, goals }: { page: MatchPage; goals: readonly Goal[] }) {
  const t = useText()
  return (
    <Card title={t('plan.goals')}>
      <div className="plan-halves">
        {(['mentee', 'mentor'] as const).map((half) => (
          <Half key={half} page={page} half={half} goals={goals.filter((goal) => goal.of === half)} />
        ))}
      </div>
    </Card>
  )
}

function Half({ page, half, goals }: { page: MatchPage; half: Goal['of']; goals: readonly Goal[] }) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const open = goals.filter(({ ended }) => ended === null)
  const earlier = goals.filter(({ ended }) => ended !== null)
  return (
    <section aria-label={t('plan.goals.of', { name: page[half] })}>
      <Title order={3} fz="md">
        {t('plan.goals.of', { name: page[half] })}
      </Title>
      {open.length === 0 ? <Text className="soft">{t('plan.goals.none')}</Text> : null}
      <ul className="plan-goals">
        {open.map((goal) => (
          <GoalLine key={goal.id} goal={goal} />
        ))}
      </ul>
      {adding ? (
        <GoalForm matchId={page.id} half={half} onClose={() => setAdding(false)} />
      ) : (
        <Button
          className="no-print"
          variant="default"
          size="compact-md"
          aria-label={t('plan.goals.addFor', { name: page[half] })}
          onClick={() => setAdding(true)}
        >
          {t('plan.goals.add')}
        </Button>
      )}
      {earlier.length === 0 ? null : (
        <details className="plan-earlier">
          <summary className="small">
            {t('plan.goals.earlier')} ({earlier.length})
          </summary>
          <ul className="small soft">
            {earlier.map(({ id, words, ended }) => (
              <li key={id}>
                {words}{' '}
                {ended === null
                  ? ''
                  : `(${t('plan.goals.endedOn', { how: t(`goalEnd.${ended.how}`), on: shownDay(ended.on) })})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
