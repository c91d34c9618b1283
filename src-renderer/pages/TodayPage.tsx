import type { PastAsked } from '@contract/past'
import type { TaskRow } from '@contract/today'
import { SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useAnswer } from '../office/answers'
import { useOffice } from '../office/office-context'
import { EmptyState } from '../parts/EmptyState'
import { LookBack } from '../parts/LookBack'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { TaskList } from './today/TaskList'
import { WeekAhead } from './today/WeekAhead'
import { useText } from '../language'
import './today/today.css'

type Whose = 'everyone' | 'mine'

/** Whom to talk with this morning, in what order, why, and what was said last. */
export function TodayPage() {
  const t = useText()
  const { me } = useOffice()
  const [whose, setWhose] = useState<Whose>('everyone')
  const [past, setPast] = useState<PastAsked | null>(null)
  const answer = useAnswer('listToday', past === null ? {} : { past })
  if (answer.isError) return <ProblemNote error={answer.error} />
  if (answer.data === undefined) return null
  const all = answer.data
  const shown = whose === 'mine' ? all.filter(({ responsible }) => responsible === me?.id) : all
  return (
    <Page
      title={t('page.today')}
      actions={
        <>
          <Link href="/handover">{t('page.handover')}</Link>
          <SegmentedControl
            aria-label={t('today.whose')}
            value={whose}
            onChange={(value) => setWhose(value === 'mine' ? 'mine' : 'everyone')}
            data={[
              { value: 'everyone', label: t('today.everyone') },
              { value: 'mine', label: t('today.mine') },
            ]}
          />
        </>
      }
    >
      <LookBack past={past} onLook={setPast} />
      {all.length === 0 ? <EmptyState title={t('today.none.title')} text={t('today.none.text')} /> : null}
      {all.length > 0 && shown.length === 0 ? (
        <EmptyState title={t('today.noneMine.title')} text={t('today.noneMine.text')} />
      ) : null}
      {shown.length === 0 ? null : (
        <>
          <Count tasks={shown} />
          <TaskList tasks={shown} isLookedBackAt={past !== null} />
          {past === null ? <WeekAhead /> : null}
        </>
      )}
    </Page>
  )
}

function Count({ tasks }: { tasks: readonly TaskRow[] }) {
  const t = useText()
  const overdue = tasks.filter(({ isOverdue }) => isOverdue).length
  return (
    <Text role="status" className="small soft numbers" mb="xs">
      {t('today.count', { count: tasks.length })}
      {overdue === 0 ? '' : `, ${t('today.overdue', { count: overdue })}`}
    </Text>
  )
}
