import type { Quarter } from '@contract/report'
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../language'
import { useAnswer } from '../office/answers'
import { useOffice } from '../office/office-context'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { GapCard } from './readiness/GapCard'
import { QuarterField } from './report/QuarterField'
import { quarterBefore } from './report/quarters'

/** What is missing or odd before the quarter is reported, worst first, each mended from here. */
export function ReadinessPage() {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const [which, setWhich] = useState<Quarter>(quarterBefore(today))
  const { data, error } = useAnswer('readReadiness', which)
  const toReport = <Button onClick={() => go('/report')}>{t('readiness.toReport')}</Button>
  const count = data?.groups.reduce((sum, { gaps }) => sum + gaps.length, 0) ?? 0
  return (
    <Page title={t('page.readiness')} actions={toReport}>
      {error === null ? null : <ProblemNote error={error} />}
      <QuarterField which={which} onChange={setWhich} />
      {data === undefined ? null : (
        <Stack mt="md">
          <Text role="status">
            {count === 0 ? t('readiness.ready') : t('readiness.count', { count })}{' '}
            {data.accepted === 0 ? '' : t('readiness.accepted', { count: data.accepted })}
          </Text>
          {data.narrativeWritten ? null : (
            <EmptyState title={t('readiness.narrative.title')} text={t('readiness.narrative.text')}>
              {toReport}
            </EmptyState>
          )}
          {data.groups.map((group) => (
            <GapCard key={group.code} group={group} />
          ))}
        </Stack>
      )}
    </Page>
  )
}
