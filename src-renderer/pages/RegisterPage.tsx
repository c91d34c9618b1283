import type { WomanRow } from '@contract/women'
import { Button } from '@mantine/core'
import { IconArrowLeft, IconPlus } from '@tabler/icons-react'
import { lazy, memo, Suspense, useCallback } from 'react'
import { useLocation, useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { Finder } from './register/Finder'
import { useNamed, useView, type View } from './register/useView'
import { useText } from '../language'

const WomanPanel = lazy(async () => ({ default: (await import('./woman/WomanPanel')).WomanPanel }))

const NOBODY: readonly WomanRow[] = []

/** Every woman on file: find her on the left, know her on the right. */
export function RegisterPage() {
  const t = useText()
  const [, go] = useLocation()
  const { id } = useParams<{ id?: string }>()
  // Asked before the women, so that the names are here when these are drawn.
  const { view, onView } = useView()
  const named = useNamed()
  const women = useAnswer('listWomen', {})
  const choose = useCallback((woman: WomanRow) => go(`/register/${woman.id}`), [go])
  if (women.isError) return <ProblemNote error={women.error} />
  const chosen = (women.data ?? []).find((woman) => woman.id === id)
  return (
    <Page title={t('page.register')} actions={<WaysOn />}>
      {women.data?.length === 0 ? (
        <EmptyState title={t('women.none.title')} text={t('women.none.text')} />
      ) : (
        <div className="side-by-side" data-opened={chosen !== undefined} data-shape={view.shape}>
          <Finder
            women={women.data ?? NOBODY}
            named={named}
            view={view}
            onView={onView}
            chosen={id ?? null}
            onChoose={choose}
          />
          <Opened id={chosen?.id ?? null} shape={view.shape} />
        </div>
      )}
    </Page>
  )
}

const WaysOn = memo(function WaysOn() {
  const t = useText()
  const [, go] = useLocation()
  return (
    <>
      <Button variant="subtle" onClick={() => go('/duplicates')}>
        {t('page.duplicates')}
      </Button>
      <Button variant="default" onClick={() => go('/import')}>
        {t('page.import')}
      </Button>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go('/enquiry')}>
        {t('page.enquiry')}
      </Button>
    </>
  )
})

/** The woman she chose. A table has all the room until then. */
function Opened({ id, shape }: { id: WomanRow['id'] | null; shape: View['shape'] }) {
  const t = useText()
  const [, go] = useLocation()
  if (id === null)
    return shape === 'table' ? null : (
      <EmptyState title={t('women.choose.title')} text={t('women.choose.text')} />
    )
  return (
    <Suspense>
      <div className="opened">
        <BackToList onBack={() => go('/register')} />
        <WomanPanel key={id} id={id} />
      </div>
    </Suspense>
  )
}

/** Where there is room for one pane only, the way from a woman back to all of them. */
function BackToList({ onBack }: { onBack: () => void }) {
  const t = useText()
  return (
    <div className="narrow-only">
      <Button
        variant="subtle"
        size="compact-sm"
        mb="xs"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        onClick={onBack}
      >
        {t('women.backToList')}
      </Button>
    </div>
  )
}
