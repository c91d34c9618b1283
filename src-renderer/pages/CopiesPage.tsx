import type { CopyRow } from '@contract/copies'
import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { language, useText } from '../language'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { CopyTable } from './copies/CopyTable'
import { Made } from './print/Made'
import { PrintBar } from './print/PrintBar'

/** Every copy that left the office: to whom, when, of which text; what has to come back stands first. */
export function CopiesPage() {
  const t = useText()
  const { id } = useParams<{ id?: string }>()
  const copies = useAnswer('listCopies', { about: null, language: language() })
  const one = copies.data?.find((copy) => copy.id === id)
  if (one !== undefined) return <OneCopy copy={one} />
  return (
    <Page title={t('page.copies')}>
      {copies.data === undefined ? null : <Register copies={copies.data} />}
    </Page>
  )
}

function Register({ copies }: { copies: readonly CopyRow[] }) {
  const t = useText()
  const due = copies.filter(({ takenBack }) => takenBack.length > 0)
  const [shown, setShown] = useState<'due' | 'all'>(due.length > 0 ? 'due' : 'all')
  if (copies.length === 0) return <EmptyState title={t('copies.none.title')} text={t('copies.none.text')} />
  return (
    <>
      <Group mb="sm">
        <SegmentedControl
          aria-label={t('copies.show')}
          value={shown}
          onChange={(value) => setShown(value === 'due' ? 'due' : 'all')}
          data={[
            { value: 'due', label: t('copies.show.due', { count: due.length }) },
            { value: 'all', label: t('copies.show.all', { count: copies.length }) },
          ]}
        />
      </Group>
      <Text className="soft" mb="sm" maw={720}>
        {t(shown === 'due' ? 'copies.due.text' : 'copies.all.text')}
      </Text>
      <CopyTable copies={shown === 'due' ? due : copies} />
    </>
  )
}

function OneCopy({ copy }: { copy: CopyRow }) {
  const t = useText()
  const [, go] = useLocation()
  const [pages, setPages] = useState(0)
  const what = { copy: copy.id }
  return (
    <Page
      title={t('copies.one', { title: copy.title, number: copy.number })}
      actions={
        <>
          <Button variant="default" onClick={() => go('/copies')}>
            {t('frame.back')}
          </Button>
          {pages > 0 ? <PrintBar what={what} pages={pages} edition={copy.edition} /> : null}
        </>
      }
    >
      <Made what={what} onPages={setPages} />
    </Page>
  )
}
