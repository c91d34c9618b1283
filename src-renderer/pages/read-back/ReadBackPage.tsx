import type { ParticipantId } from '@contract/ids'
import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { Page } from '../../parts/Page'
import { ProblemNote } from '../../parts/ProblemNote'
import { LABELS, READ_BACK_LANGUAGES, type ReadBackLanguage } from './labels'
import { readBackOf } from './what-is-read'
import './read-back.css'

/** What is written of her, in large letters and with the labels in her own language, for the two to go through side by side. */
export function ReadBackPage() {
  const t = useText()
  const [, go] = useLocation()
  const { id } = useParams<{ id: ParticipantId }>()
  const woman = useAnswer('readWoman', { id })
  const [chosen, setChosen] = useState<ReadBackLanguage | null>(null)
  if (woman.isError) return <ProblemNote error={woman.error} />
  if (woman.data === undefined) return null
  const { participant } = woman.data
  const spoken = participant.languages.find(({ level }) => level === 'native')?.code
  const language = chosen ?? READ_BACK_LANGUAGES.find(({ code }) => code === spoken)?.code ?? 'da'
  const { name, dir, labels, checked } = LABELS[language]
  const lines = readBackOf(woman.data, language === 'en' ? 'en' : 'da')
  return (
    <Page
      title={t('readBack.title', { name: participant.firstName })}
      actions={
        <>
          <Select
            aria-label={t('readBack.language')}
            allowDeselect={false}
            data={READ_BACK_LANGUAGES.map((one) => ({ value: one.code, label: one.name }))}
            value={language}
            onChange={(value) =>
              setChosen(READ_BACK_LANGUAGES.find(({ code }) => code === value)?.code ?? language)
            }
          />
          <Button variant="default" onClick={() => window.print()}>
            {t('dashboard.print')}
          </Button>
          <Button onClick={() => go(`/register/${id}`)}>{t('readBack.back')}</Button>
        </>
      }
    >
      {checked ? null : <p className="small soft">{t('readBack.unchecked', { language: name })}</p>}
      <article className="card read-back" lang={language} dir={dir}>
        <p className="read-back-intro">{labels.intro}</p>
        <dl>
          {lines.map(({ label, value }) => (
            <div key={label}>
              <dt>{labels[label]}</dt>
              <dd lang={language === 'en' ? 'en' : 'da'} dir="auto">
                {value}
              </dd>
            </div>
          ))}
        </dl>
        {woman.data.protected ? <p>{labels.covered}</p> : null}
        <p className="read-back-intro">{labels.end}</p>
      </article>
    </Page>
  )
}
