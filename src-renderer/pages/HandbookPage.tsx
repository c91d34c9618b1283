import { EDITIONS } from '@contract/documents'
import type { MatchId } from '@contract/ids'
import { Alert, Select } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { language as spoken, useText } from '../language'
import { useAnswer } from '../office/answers'
import { Page } from '../parts/Page'
import { PagePreview } from '../parts/PagePreview'
import { Working } from '../parts/Working'
import { ProblemNote } from '../parts/ProblemNote'
import { HandbookBar, type Edition } from './handbook/HandbookBar'
import './handbook/handbook.css'

const GENERAL = 'general'

/** The Handbook for Mentors, for one match or for any mentor, as it will be printed. */
export function HandbookPage() {
  const t = useText()
  const [, go] = useLocation()
  const params = useParams<{ id?: MatchId }>()
  const matchId = params.id ?? null
  const [language, setLanguage] = useState(spoken())
  const [edition, setEdition] = useState<Edition>('booklet')
  const matches = useAnswer('listMatches', {})
  const preview = useAnswer('previewHandbook', { matchId, language })
  const running = (matches.data ?? []).filter(({ stage, id }) => stage !== 'closed' || id === matchId)
  return (
    <Page title={t('page.handbook')} actions={<HandbookBar request={{ matchId, language, edition }} />}>
      <div className="no-print handbook-choice">
        <Select
          label={t('handbook.for')}
          searchable
          allowDeselect={false}
          value={matchId ?? GENERAL}
          onChange={(value) => go(value === GENERAL || value === null ? '/handbook' : `/handbook/${value}`)}
          data={[
            { value: GENERAL, label: t('handbook.general') },
            ...running.map(({ id, mentor, mentee }) => ({ value: id, label: `${mentor} · ${mentee}` })),
          ]}
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
        <Select
          label={t('handbook.edition')}
          allowDeselect={false}
          value={edition}
          onChange={(value) => setEdition(EDITIONS.find((one) => one === value) ?? edition)}
          data={EDITIONS.map((one) => ({ value: one, label: t(`handbook.edition.${one}`) }))}
        />
      </div>
      {(preview.data?.leftOut ?? []).map(({ what, why }) => (
        <Alert key={what} icon={<IconInfoCircle aria-hidden />} my="xs">
          {t('handbook.leftOut', { what: t(`handbook.what.${what}`), why: t(`handbook.why.${why}`) })}
        </Alert>
      ))}
      {preview.isError ? <ProblemNote error={preview.error} /> : null}
      {preview.isFetching ? <Working text={t('documents.setting')} /> : null}
      {preview.data === undefined ? null : <PagePreview preview={preview.data} />}
    </Page>
  )
}
