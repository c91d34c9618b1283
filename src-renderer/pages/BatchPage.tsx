import type { PaperEntry } from '@contract/documents'
import type { SubjectId } from '@contract/ids'
import { Button, Select, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { language as spoken, useText } from '../language'
import { useAnswer } from '../office/answers'
import { useOffice } from '../office/office-context'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { BatchRun, OpenBatches } from './batch/BatchRun'
import { BatchTable } from './batch/BatchTable'
import { PaperChoice } from './batch/PaperChoice'
import { PeriodChoice, type Period } from './batch/PeriodChoice'
import { NotFoundPage } from './NotFoundPage'
import { useHandedWomen } from './print/use-handed-women'
import { WomenChoice } from './print/WomenChoice'
import { quarterOf } from './report/quarters'
import './print/print.css'

const FIRST_PAPER = 'handbook'

/** Many copies in one go, with what is missing told before anything is made. */
export function BatchPage() {
  const { paper = FIRST_PAPER } = useParams<{ paper?: string }>()
  const papers = useAnswer('listPapers', { language: spoken() }).data
  if (papers === undefined) return null
  const entry = papers.find(({ code }) => code === paper)
  return entry === undefined ? <NotFoundPage /> : <ManyOf entry={entry} papers={papers} />
}

/** All new matches of a period, or the women chosen. */
function ManyOf({ entry, papers }: { entry: PaperEntry; papers: readonly PaperEntry[] }) {
  const t = useText()
  const [period, setPeriod] = useState<Period>(quarterOf(useOffice().today))
  const [women, setWomen] = useState(useHandedWomen() ?? [])
  const [language, setLanguage] = useState(spoken())
  const [without, setWithout] = useState<ReadonlySet<SubjectId>>(new Set())
  const forWomen = entry.about === 'woman'
  const of = forWomen ? { women } : period
  const rows = useAnswer('planBatch', { of, paper: entry.code, language }).data ?? []
  const chosen = rows.filter(({ id, isFor }) => isFor && !without.has(id)).map(({ id }) => id)
  return (
    <Page
      title={t('page.batch')}
      actions={
        <>
          <Button variant="subtle" component={Link} href={`/print/${entry.code}`}>
            {t('batch.single')}
          </Button>
          <Button variant="subtle" component={Link} href={`/wording/${entry.code}/${language}`}>
            {t('wording.edit')}
          </Button>
        </>
      }
    >
      <OpenBatches />
      <div className="no-print print-choices">
        <PaperChoice papers={papers} chosen={entry.code} />
        {forWomen ? null : <PeriodChoice chosen={period} onChoose={setPeriod} />}
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
        {forWomen ? <WomenChoice paper={entry.code} chosen={women} onChoose={setWomen} /> : null}
      </div>
      {rows.length === 0 ? (
        <Nobody forWomen={forWomen} />
      ) : (
        <>
          <Text className="soft" maw={720} mb="sm">
            {t(forWomen ? 'batch.women.text' : 'batch.text')}
          </Text>
          <BatchTable paper={entry.code} rows={rows} without={without} onChoose={setWithout} />
          <BatchRun
            key={entry.code}
            wish={{ paper: entry.code, language, subjects: chosen }}
            editions={entry.editions}
          />
        </>
      )}
    </Page>
  )
}

function Nobody({ forWomen }: { forWomen: boolean }) {
  const t = useText()
  return forWomen ? (
    <EmptyState title={t('batch.women.none.title')} text={t('batch.women.none.text')} />
  ) : (
    <EmptyState title={t('batch.none.title')} text={t('batch.none.text')} />
  )
}
