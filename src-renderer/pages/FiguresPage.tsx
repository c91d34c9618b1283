import type { Quarter } from '@contract/report'
import { Button, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../language'
import { useAnswer } from '../office/answers'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { CourseCard } from './figures/CourseCard'
import { RecruitmentCard } from './figures/RecruitmentCard'
import './figures/figures.css'
import { FigureListed } from './report/FigureListed'

const SPANS = [8, 12, 20] as const

/** How it goes, quarter by quarter: the office's own pictures, each explained and each opening its list. */
export function FiguresPage() {
  const t = useText()
  const [, go] = useLocation()
  const [span, setSpan] = useState<number>(SPANS[0])
  const [opened, setOpened] = useState<{ code: string; which: Quarter } | null>(null)
  const { data, error } = useAnswer('readDashboard', { quarters: span })
  const last = data?.quarters.at(-1)
  return (
    <Page
      title={t('page.figures')}
      actions={[
        <Button key="print" variant="default" onClick={() => window.print()}>
          {t('dashboard.print')}
        </Button>,
        <Button key="report" onClick={() => go('/report')}>
          {t('page.report')}
        </Button>,
      ]}
    >
      {error === null ? null : <ProblemNote error={error} />}
      <Text className="soft" mb="sm">
        {t('dashboard.internal')}
      </Text>
      <SegmentedControl
        className="no-print"
        mb="md"
        aria-label={t('dashboard.span')}
        value={String(span)}
        onChange={(value) => setSpan(Number(value))}
        data={SPANS.map((count) => ({
          value: String(count),
          label: t('dashboard.span.years', { count: count / 4 }),
        }))}
      />
      <div className="courses">
        {data?.pictures.map((picture) => (
          <CourseCard
            key={picture.name}
            picture={picture}
            quarters={data.quarters}
            norms={data.norms}
            onOpen={(code, which) => setOpened({ code, which })}
          />
        ))}
        <RecruitmentCard months={span * 3} />
      </div>
      {last === undefined ? null : (
        <FigureListed
          code={opened?.code ?? null}
          which={opened?.which ?? last}
          onClose={() => setOpened(null)}
        />
      )}
    </Page>
  )
}
