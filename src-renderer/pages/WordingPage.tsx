import type { Language } from '@contract/desktop'
import type { Chapters, WordingNow, WordingPreview } from '@contract/wordings'
import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { useText } from '../language'
import { useAnswer, useDeed } from '../office/answers'
import { tellDone } from '../office/tell'
import { Page } from '../parts/Page'
import { PagePreview } from '../parts/PagePreview'
import { Working } from '../parts/Working'
import { ChapterList } from './wording/ChapterList'
import { ChapterWords } from './wording/ChapterWords'
import { Faults } from './wording/Faults'
import { titleOf } from './wording/title-of'
import './wording/wording.css'

/** The office changes the words of a document itself, and sees them at once on the page they will stand on. */
export function WordingPage() {
  const { paper, language } = useParams<{ paper: string; language: string }>()
  const which = { paper, language: language === 'en' ? ('en' as const) : ('da' as const) }
  const now = useAnswer('readWording', { ...which, version: null })
  if (now.data === undefined || now.isPlaceholderData) return null
  return <Editor key={`${paper} ${language} ${now.data.version}`} which={which} now={now.data} />
}

type Which = { paper: string; language: Language }

function Editor({ which, now }: { which: Which; now: WordingNow }) {
  const t = useText()
  const [chapters, setChapters] = useState<Chapters>(now.chapters)
  const [position, setPosition] = useState(0)
  const [settled] = useDebouncedValue(chapters, 300)
  const preview = useAnswer('previewWording', { ...which, chapters: settled })
  const keep = useDeed('keepWording', () => tellDone(t('wording.kept')))
  const chapter = chapters[position] ?? chapters[0]
  const faults = preview.data?.faults ?? []
  const write = (words: string) =>
    setChapters(chapters.map((one, index) => (index === position ? { ...one, words } : one)))
  return (
    <Page
      title={t('wording.title', { paper: now.title, language: t(`wording.language.${which.language}`) })}
      actions={
        <>
          <Button variant="subtle" component={Link} href={`/print/${which.paper}`}>
            {t('frame.back')}
          </Button>
          <Reset which={which} now={now} />
          <Button
            loading={keep.isPending}
            disabled={chapters === now.chapters || faults.length > 0}
            onClick={() => keep.mutate({ ...which, chapters })}
          >
            {t('wording.keep')}
          </Button>
        </>
      }
    >
      <div className="wording">
        <ChapterList
          chapters={chapters}
          position={position}
          onGo={setPosition}
          onChange={(next, at) => {
            setChapters(next)
            setPosition(at)
          }}
        />
        <div className="wording-words">
          <ChapterWords words={chapter?.words ?? ''} onWrite={write} />
          <Faults faults={faults} version={now.version} versions={now.versions} />
        </div>
        <Pages preview={preview.data} chapter={titleOf(chapter)} />
      </div>
    </Page>
  )
}

/** The pages from where the chapter begins. */
function Pages({ preview, chapter }: { preview: WordingPreview | undefined; chapter: string }) {
  const t = useText()
  if (preview === undefined) return <Working text={t('documents.setting')} />
  const begins = preview.outline.find(({ title }) => title.endsWith(chapter))?.page ?? 1
  return (
    <div className="wording-pages" tabIndex={0} role="region" aria-label={t('wording.pages')}>
      <PagePreview preview={{ ...preview, pages: preview.pages.filter(({ no }) => no >= begins) }} />
    </div>
  )
}

function Reset({ which, now }: { which: Which; now: WordingNow }) {
  const t = useText()
  const reset = useDeed('resetWording')
  const [newest] = now.versions
  if (newest === undefined || newest.isShipped) return null
  return (
    <Button variant="default" loading={reset.isPending} onClick={() => reset.mutate(which)}>
      {t('wording.reset')}
    </Button>
  )
}
