import { Alert, Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { language as spoken, useText } from '../language'
import { useAnswer, useDeed } from '../office/answers'
import { useOffice } from '../office/office-context'
import { tellDone } from '../office/tell'
import { LongWork } from '../parts/LongWork'
import { Page } from '../parts/Page'
import { PagePreview } from '../parts/PagePreview'
import { ProblemNote } from '../parts/ProblemNote'
import { GlanceCard } from './report/GlanceCard'
import { GrantsCard } from './report/GrantsCard'
import { FigureTables } from './report/FigureTables'
import { FunderCard } from './report/funder/FunderCard'
import { NarrativeForm } from './report/NarrativeForm'
import { askable, OtherPeriodFields, THE_QUARTER, type OtherPeriod } from './report/OtherPeriodFields'
import { quarterBefore } from './report/quarters'
import { SealCard } from './report/SealCard'
import { ReportChoices, type ReportChoice } from './report/ReportChoices'

const FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const

/** The quarter: its figures, its words, and the report as it will be sent. */
export function ReportPage() {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const [choice, setChoice] = useState<ReportChoice>({
    which: quarterBefore(today),
    version: 'public',
    language: spoken(),
    shown: 'figures',
  })
  const { which, version, language, shown } = choice
  const [other, setOther] = useState<OtherPeriod>(THE_QUARTER)
  const asked = { ...which, ...askable(other) }
  const figures = useAnswer('readFigures', { ...asked, version })
  const preview = useAnswer('previewReport', { ...asked, version, language }, shown === 'report')
  const problem = figures.error ?? preview.error
  const save = useDeed('saveReport', ({ savedAs }) => {
    if (savedAs !== null) tellDone(t('documents.savedAs', { name: savedAs }))
  })
  return (
    <Page
      title={t('page.report')}
      actions={[
        <Button key="readiness" variant="subtle" onClick={() => go('/readiness')}>
          {t('page.readiness')}
        </Button>,
        ...FORMATS.map((format) => (
          <Button
            key={format}
            variant={format === 'pdf' ? 'filled' : 'default'}
            loading={save.isPending}
            onClick={() => save.mutate({ ...asked, version, language, format })}
          >
            {t(`report.save.${format}`)}
          </Button>
        )),
      ]}
    >
      <ReportChoices choice={choice} onChange={(part) => setChoice({ ...choice, ...part })} />
      <OtherPeriodFields other={other} onChange={(part) => setOther({ ...other, ...part })} />
      {version === 'internal' ? <Alert mb="md">{t('report.internal')}</Alert> : null}
      <Underway
        counting={figures.isFetching && shown === 'figures'}
        setting={preview.isFetching || save.isPending}
      />
      {problem === null ? null : <ProblemNote error={problem} />}
      {shown === 'report' && preview.data !== undefined ? <PagePreview preview={preview.data} /> : null}
      {shown === 'figures' && figures.data !== undefined ? (
        <Stack>
          {figures.data.exposed.length === 0 ? null : <Alert mb="md">{t('report.exposed')}</Alert>}
          <GlanceCard sheet={figures.data} />
          <FigureTables sheet={figures.data} which={asked} />
          <SealCard which={which} language={language} norms={figures.data.norms} />
          <NarrativeForm key={`${which.year}-${which.quarter}`} which={which} sheet={figures.data} />
          <GrantsCard sheet={figures.data} />
          <FunderCard which={which} />
        </Stack>
      ) : null}
    </Page>
  )
}

function Underway({ counting, setting }: { counting: boolean; setting: boolean }) {
  const t = useText()
  return (
    <>
      {counting ? <LongWork task="figures" text={t('report.counting')} /> : null}
      {setting ? <LongWork task="report" text={t('documents.setting')} /> : null}
    </>
  )
}
