import type { ProposalRow } from '@contract/proposals'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { Link } from 'wouter'
import { useText } from '../language'
import { useAnswer } from '../office/answers'
import { useOffice } from '../office/office-context'
import { DayField } from '../parts/DayField'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { walkItems } from '../parts/walk-items'
import { ProposalItem } from './proposals/ProposalItem'
import { isUnderWay } from './proposals/trail'
import './matching/matching.css'
import './proposals/proposals.css'

/** Every proposal from the first thought to the first meeting: those that wait for her first, those that are over last. */
export function ProposalsPage() {
  const t = useText()
  const proposals = useAnswer('listProposals', {})
  if (proposals.isError) return <ProblemNote error={proposals.error} />
  if (proposals.data === undefined) return null
  return (
    <Page title={t('page.proposals')}>
      {proposals.data.length === 0 ? (
        <EmptyState title={t('proposals.none.title')} text={t('proposals.none.text')}>
          <Button component={Link} href="/matching">
            {t('proposals.none.go')}
          </Button>
        </EmptyState>
      ) : (
        <Proposals rows={proposals.data} />
      )}
    </Page>
  )
}

const GROUPS: readonly {
  readonly name: 'lapsed' | 'next' | 'asked' | 'over'
  readonly has: (row: ProposalRow) => boolean
}[] = [
  { name: 'lapsed', has: ({ lapsed }) => lapsed },
  { name: 'next', has: (row) => !row.lapsed && ['agreed', 'matched', 'draft'].includes(row.stage) },
  { name: 'asked', has: (row) => !row.lapsed && row.stage === 'asked' },
  { name: 'over', has: (row) => !isUnderWay(row) && row.stage !== 'matched' },
]

function Proposals({ rows }: { rows: readonly ProposalRow[] }) {
  const t = useText()
  const { today } = useOffice()
  const [on, setOn] = useState<string>(today)
  return (
    <Stack gap="lg" maw={900} onKeyDown={(event: KeyboardEvent) => walkItems(event, '.proposal-item')}>
      <Group align="flex-end" justify="space-between" gap="md">
        <Text className="soft small" maw={560}>
          {t('proposals.keys')}
        </Text>
        <DayField label={t('proposals.on')} value={on} onChange={(day) => setOn(day ?? today)} />
      </Group>
      {GROUPS.map(({ name, has }) => {
        const members = rows.filter(has)
        return members.length === 0 ? null : (
          <Stack key={name} component="section" gap="sm" aria-label={t(`proposals.group.${name}`)}>
            <Title order={2} fz="lg">
              {t(`proposals.group.${name}`)}{' '}
              <Text span className="soft numbers">
                {members.length}
              </Text>
            </Title>
            {members.map((row) => (
              <ProposalItem key={row.proposal.id} row={row} on={on} />
            ))}
          </Stack>
        )
      })}
    </Stack>
  )
}
