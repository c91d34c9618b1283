import type { ParticipantId } from '@contract/ids'
import { Group, Tabs, Title } from '@mantine/core'
import { useAnswer } from '../../office/answers'
import { Portrait } from '../../parts/Portrait'
import { ProblemNote } from '../../parts/ProblemNote'
import { StatusBadge } from '../../parts/StatusBadge'
import { AsItWas } from './AsItWas'
import { ConsentsTab } from './ConsentsTab'
import { FactsTab } from './FactsTab'
import { NextStep } from './NextStep'
import { PreparationTab } from './preparation/PreparationTab'
import { RolesTab } from './RolesTab'
import { TalksTab } from './TalksTab'
import { Timeline } from './Timeline'
import { useText } from '../../language'
import './woman.css'

/** Everything about one woman, in the order a coordinator asks for it. */
export function WomanPanel({ id }: { id: ParticipantId }) {
  const t = useText()
  const woman = useAnswer('readWoman', { id })
  if (woman.isError) return <ProblemNote error={woman.error} />
  if (woman.data === undefined) return null
  const { participant, standings } = woman.data
  const name = [participant.firstName, participant.lastName].filter(Boolean).join(' ')
  return (
    <article className="card woman-panel" aria-label={name}>
      <Group wrap="nowrap" align="flex-start">
        <Portrait id={id} has={participant.portrait !== null} name={name} size={72} />
        <div className="woman-head">
          <Title order={2}>{name}</Title>
          {participant.ownScriptName === null ? null : (
            <p className="woman-script soft">{participant.ownScriptName}</p>
          )}
          <Group gap="xs" mt={4}>
            {standings.map((standing) => (
              <StatusBadge key={standing.role} standing={standing} />
            ))}
          </Group>
        </div>
      </Group>
      <NextStep woman={woman.data} />
      <Timeline happenings={woman.data.timeline} />
      <Tabs defaultValue="facts" mt="md" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="facts">{t('women.tab.facts')}</Tabs.Tab>
          <Tabs.Tab value="talks">{t('women.tab.talks')}</Tabs.Tab>
          <Tabs.Tab value="preparation">{t('women.tab.preparation')}</Tabs.Tab>
          <Tabs.Tab value="roles">{t('women.tab.roles')}</Tabs.Tab>
          <Tabs.Tab value="consents">{t('women.tab.consents')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('women.tab.history')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="facts" pt="md">
          <FactsTab woman={woman.data} />
        </Tabs.Panel>
        <Tabs.Panel value="talks" pt="md">
          <TalksTab woman={woman.data} />
        </Tabs.Panel>
        <Tabs.Panel value="preparation" pt="md">
          <PreparationTab woman={woman.data} />
        </Tabs.Panel>
        <Tabs.Panel value="roles" pt="md">
          <RolesTab woman={woman.data} />
        </Tabs.Panel>
        <Tabs.Panel value="consents" pt="md">
          <ConsentsTab woman={woman.data} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="md">
          <AsItWas id={id} />
        </Tabs.Panel>
      </Tabs>
    </article>
  )
}
