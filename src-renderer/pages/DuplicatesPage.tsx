import type { WomanRow } from '@contract/women'
import { Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useText } from '../language'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { PairCard } from './duplicates/PairCard'
import './duplicates/duplicates.css'

const MOST_SHOWN = 50

/** Women who may stand in the register twice: looked at, made one, or told apart. */
export function DuplicatesPage() {
  const t = useText()
  const pairs = useAnswer('likelyPairs', {})
  const women = useAnswer('listWomen', {}).data
  const byId = useMemo(() => new Map((women ?? []).map((woman) => [woman.id, woman])), [women])
  if (pairs.isError) return <ProblemNote error={pairs.error} />
  const all = pairs.data ?? []
  const known = (id: WomanRow['id']) => byId.get(id)
  return (
    <Page title={t('page.duplicates')}>
      {pairs.data !== undefined && all.length === 0 ? (
        <EmptyState title={t('duplicates.none.title')} text={t('duplicates.none.text')} />
      ) : (
        <Stack maw={980}>
          <Text className="soft">{t('duplicates.text')}</Text>
          <Text role="status">{t('duplicates.count', { count: all.length })}</Text>
          {all.slice(0, MOST_SHOWN).map(({ women: [one, other], because }) => {
            const [first, second] = [known(one), known(other)]
            return first === undefined || second === undefined ? null : (
              <PairCard key={`${one} ${other}`} one={first} other={second} because={because} />
            )
          })}
        </Stack>
      )}
    </Page>
  )
}
