import type { WomanRow } from '@contract/women'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { FilterBar } from './register/FilterBar'
import { NO_FILTER, searchable, sifted } from './register/sift'
import { WomanList } from './register/WomanList'
import { WomanPanel } from './woman/WomanPanel'
import { useText } from '../language'

/** Every woman on file: find her on the left, know her on the right. */
export function RegisterPage() {
  const t = useText()
  const [, go] = useLocation()
  const { id } = useParams<{ id?: string }>()
  const women = useAnswer('listWomen', {})
  const [filter, setFilter] = useState(NO_FILTER)
  const wanted = useDeferredValue(filter)
  const all = useMemo(() => searchable(women.data ?? []), [women.data])
  const shown = useMemo(() => sifted(all, wanted), [all, wanted])
  if (women.isError) return <ProblemNote error={women.error} />
  const chosen = (women.data ?? []).find((woman) => woman.id === id)
  return (
    <Page
      title={t('page.register')}
      actions={
        <>
          <Button variant="default" onClick={() => go('/import')}>
            {t('page.import')}
          </Button>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go('/enquiry')}>
            {t('page.enquiry')}
          </Button>
        </>
      }
    >
      {women.data?.length === 0 ? (
        <EmptyState title={t('women.none.title')} text={t('women.none.text')} />
      ) : (
        <div className="side-by-side">
          <div className="register-list">
            <FilterBar filter={filter} onChange={setFilter} found={shown.length} of={all.length} />
            <WomanList
              women={shown}
              chosen={id ?? null}
              onChoose={(woman: WomanRow) => go(`/register/${woman.id}`)}
            />
          </div>
          {chosen === undefined ? (
            <EmptyState title={t('women.choose.title')} text={t('women.choose.text')} />
          ) : (
            <WomanPanel key={chosen.id} id={chosen.id} />
          )}
        </div>
      )}
    </Page>
  )
}
