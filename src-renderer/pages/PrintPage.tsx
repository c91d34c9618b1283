import type { PaperEntry, PaperWish } from '@contract/documents'
import type { ParticipantId } from '@contract/ids'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { language as spoken, useText } from '../language'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { NotFoundPage } from './NotFoundPage'
import { Choices, type Choice } from './print/Choices'
import { Made } from './print/Made'
import { PrintBar } from './print/PrintBar'
import { useHandedWomen } from './print/use-handed-women'

const FIRST_PAPER = 'handbook'

/** The print centre: what, for whom, in which language and edition, shown as it will be printed. */
export function PrintPage() {
  const { paper = FIRST_PAPER } = useParams<{ paper?: string }>()
  const papers = useAnswer('listPapers', { language: spoken() })
  if (papers.data === undefined) return null
  const entry = papers.data.find(({ code }) => code === paper)
  return entry === undefined ? <NotFoundPage /> : <OnePaper key={paper} entry={entry} papers={papers.data} />
}

function OnePaper({ entry, papers }: { entry: PaperEntry; papers: readonly PaperEntry[] }) {
  const t = useText()
  const { id } = useParams<{ id?: ParticipantId }>()
  const [, go] = useLocation()
  const handed = useHandedWomen()
  const [choice, setChoice] = useState<Choice>({
    language: spoken(),
    edition: entry.editions[0] ?? 'office',
    women: womenAtFirst(entry, handed, id),
    first: 1,
  })
  const subject = subjectOf(entry, id)
  const wish: PaperWish = { paper: entry.code, subject, ...choice }
  const [pages, setPages] = useState(0)
  const isReady = entry.blank || entry.about === 'nobody' || subject !== null || choice.women.length > 0
  return (
    <Page
      title={t('page.print')}
      actions={
        <>
          {entry.about === 'match' || entry.about === 'woman' ? (
            <Button
              variant="subtle"
              onClick={() => go(`/batch/${entry.code}`, { state: { women: handed ?? [] } })}
            >
              {t('page.batch')}
            </Button>
          ) : null}
          <Button variant="subtle" component={Link} href={`/wording/${entry.code}/${choice.language}`}>
            {t('wording.edit')}
          </Button>
          <Button variant="subtle" component={Link} href="/copies">
            {t('page.copies')}
          </Button>
          {isReady && pages > 0 ? <PrintBar what={wish} pages={pages} edition={choice.edition} /> : null}
        </>
      }
    >
      <Choices entry={entry} papers={papers} choice={choice} onChoose={setChoice} />
      {isReady ? (
        <Made what={wish} onPages={setPages} />
      ) : (
        <EmptyState title={t('print.choose.title')} text={t(`print.choose.${entry.about}`)} />
      )}
    </Page>
  )
}

/** The women a list begins with: those handed over from the register, or the one in the address. */
function womenAtFirst(
  { about }: PaperEntry,
  handed: ParticipantId[] | null,
  id: ParticipantId | undefined,
): ParticipantId[] {
  return about === 'women' ? (handed ?? [id ?? []].flat()) : []
}

function subjectOf({ about }: PaperEntry, id: ParticipantId | undefined): ParticipantId | null {
  return about === 'match' || about === 'woman' ? (id ?? null) : null
}
