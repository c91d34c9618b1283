import type { ParticipantId } from '@contract/ids'
import { Group, Tabs, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../office/answers'
import { HistoryList } from '../../parts/HistoryList'
import { ProblemNote } from '../../parts/ProblemNote'
import { StatusBadge } from '../../parts/StatusBadge'
import { FactsView } from './FactsView'

/** Everything about one woman, in the order a coordinator asks for it. */
export function WomanPanel({ id }: { id: ParticipantId }) {
  const { t } = useTranslation()
  const woman = useAnswer('readWoman', { id })
  if (woman.isError) return <ProblemNote error={woman.error} />
  if (woman.data === undefined) return null
  const { participant, standings } = woman.data
  return (
    <article className="card woman-panel" aria-label={participant.firstName}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2}>{[participant.firstName, participant.lastName].filter(Boolean).join(' ')}</Title>
          {participant.ownScriptName === null ? null : <p className="soft">{participant.ownScriptName}</p>}
        </div>
        <Group gap="xs">
          {standings.map((standing) => (
            <StatusBadge key={standing.role} standing={standing} />
          ))}
        </Group>
      </Group>
      <Tabs defaultValue="facts" mt="md">
        <Tabs.List>
          <Tabs.Tab value="facts">{t('women.tab.facts')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('women.tab.history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="facts" pt="md">
          <FactsView woman={woman.data} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <HistoryList table="participants" id={id} />
        </Tabs.Panel>
      </Tabs>
    </article>
  )
}
