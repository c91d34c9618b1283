import type { Edition } from '@contract/documents'
import type { MatchId } from '@contract/ids'
import { Button, Group, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { language as spoken, useText } from '../language'
import { useAnswer } from '../office/answers'
import { useOffice } from '../office/office-context'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { BatchRun, OpenBatches } from './batch/BatchRun'
import { BatchTable } from './batch/BatchTable'
import { quartersUntil } from './report/quarters'
import './print/print.css'

const FIRST_PAPER = 'handbook'

/** Many copies in one go: all new matches of a quarter or a year, with what is missing told before anything is made. */
export function BatchPage() {
  const t = useText()
  const { today } = useOffice()
  const { paper = FIRST_PAPER } = useParams<{ paper?: string }>()
  const periods = periodsUntil(today)
  const [position, setPosition] = useState(0)
  const [language, setLanguage] = useState(spoken())
  const [without, setWithout] = useState<ReadonlySet<MatchId>>(new Set())
  const papers = useAnswer('listPapers', { language: spoken() })
  const entry = papers.data?.find(({ code }) => code === paper)
  const period = periods[position] ?? { year: Number(today.slice(0, 4)), quarter: null }
  const rows = useAnswer('planBatch', { ...period, paper, language }).data ?? []
  const chosen = rows.filter(({ id }) => !without.has(id)).map(({ id }) => id)
  const editions: readonly Edition[] = entry?.editions ?? []
  return (
    <Page
      title={t('page.batch')}
      actions={
        <Button variant="subtle" component={Link} href={`/print/${paper}`}>
          {t('batch.single')}
        </Button>
      }
    >
      <OpenBatches />
      <div className="no-print print-choices">
        <PaperChoice paper={paper} />
        <Select
          label={t('report.span')}
          allowDeselect={false}
          value={String(position)}
          onChange={(value) => setPosition(Number(value))}
          data={periods.map(({ year, quarter }, index) => ({
            value: String(index),
            label: quarter === null ? t('batch.year', { year }) : t('report.quarter.name', { year, quarter }),
          }))}
        />
        <Select
          label={t('frame.language')}
          allowDeselect={false}
          value={language}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'da')}
          data={[
            { value: 'da', label: 'Dansk' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('batch.none.title')} text={t('batch.none.text')} />
      ) : (
        <>
          <Text className="soft" maw={720} mb="sm">
            {t('batch.text')}
          </Text>
          <BatchTable rows={rows} without={without} onChoose={setWithout} />
          <BatchRun key={paper} wish={{ paper, language, subjects: chosen }} editions={editions} />
        </>
      )}
    </Page>
  )
}

type Period = { readonly year: number; readonly quarter: number | null }

/** The quarters that can be asked for, the one running now first, then the years they lie in. */
function periodsUntil(today: string): Period[] {
  const quarters = quartersUntil(today)
  const years = [...new Set(quarters.map(({ year }) => year))]
  return [...quarters, ...years.map((year) => ({ year, quarter: null }))]
}

/** The documents that are made for a match. */
function PaperChoice({ paper }: { paper: string }) {
  const t = useText()
  const papers = useAnswer('listPapers', { language: spoken() })
  const forMatches = (papers.data ?? []).filter(({ about }) => about === 'match')
  return (
    <Group gap="xs" className="print-women" aria-label={t('print.paper')} role="group">
      {forMatches.map(({ code, title }) => (
        <Button
          key={code}
          component={Link}
          href={`/batch/${code}`}
          variant={code === paper ? 'filled' : 'default'}
          {...(code === paper ? { 'aria-current': 'page' as const } : {})}
        >
          {title}
        </Button>
      ))}
    </Group>
  )
}
