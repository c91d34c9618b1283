import type { RoundLine } from '@contract/rounds'
import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useText } from '../language'
import { useAnswer, useDeed } from '../office/answers'
import { Card } from '../parts/Card'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { shownDay } from '../parts/shown-day'
import { Estimate } from './round/Estimate'
import { FIRST_WISH, WishFields } from './round/WishFields'
import './round/round.css'

/** Looks at all who wait together: begins a new round, and opens earlier ones. */
export function RoundsPage() {
  const t = useText()
  const rounds = useAnswer('rounds', {})
  if (rounds.isError) return <ProblemNote error={rounds.error} />
  if (rounds.data === undefined) return null
  return (
    <Page
      title={t('page.rounds')}
      actions={
        <Button component={Link} href="/weights" variant="default">
          {t('page.weights')}
        </Button>
      }
    >
      <NewRound />
      {rounds.data.length === 0 ? null : <EarlierRounds rounds={rounds.data} />}
    </Page>
  )
}

function NewRound() {
  const t = useText()
  const [, go] = useLocation()
  const [wish, setWish] = useState(FIRST_WISH)
  const start = useDeed('startRound', ({ id }) => go(`/rounds/${id}`))
  const found = useAnswer('compareRound', { id: null, weights: [], ...wish })
  const matched = found.data?.after.matched ?? 0
  return (
    <Card title={t('round.new')}>
      <Text className="soft" maw={640}>
        {t('round.new.text')}
      </Text>
      <WishFields wish={wish} onChange={setWish} />
      {found.data === undefined ? null : <Estimate found={found.data} floor={wish.floor} />}
      <Group>
        <Button disabled={matched === 0} loading={start.isPending} onClick={() => start.mutate(wish)}>
          {t('round.start')}
        </Button>
      </Group>
    </Card>
  )
}

function EarlierRounds({ rounds }: { rounds: readonly RoundLine[] }) {
  const t = useText()
  return (
    <Table className="card" mt="md" highlightOnHover aria-label={t('round.earlier')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('round.earlier')}</Table.Th>
          <Table.Th>{t('round.policy')}</Table.Th>
          <Table.Th ta="right">{t('round.pairs')}</Table.Th>
          <Table.Th ta="right">{t('round.left')}</Table.Th>
          <Table.Th ta="right">{t('round.proposed')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rounds.map(({ id, startedOn, by, policy, matched, waiting, proposed }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Link href={`/rounds/${id}`}>{shownDay(startedOn)}</Link>
              <span className="soft small"> · {by}</span>
            </Table.Td>
            <Table.Td>{t(`round.policy.${policy}`)}</Table.Td>
            <Table.Td ta="right" className="numbers">
              {matched}
            </Table.Td>
            <Table.Td ta="right" className="numbers">
              {waiting}
            </Table.Td>
            <Table.Td ta="right" className="numbers">
              {proposed}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
