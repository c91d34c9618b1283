import type { Card, Proposal, WithMentor } from '@contract/matching'
import { Button, Collapse, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPinned } from '@tabler/icons-react'
import { ConfirmButton } from './ConfirmButton'
import { CriteriaTable } from './CriteriaTable'
import { Grounds } from './Grounds'
import { JudgeBar } from './JudgeBar'
import { Measure } from './Measure'
import { PairCard } from './PairCard'
import { useText } from '../../language'

type Props = {
  proposal: WithMentor<Proposal>
  mentee: Card
  goal: 'job' | 'social'
  openAtFirst: boolean
}

/** One mentor for her: reasons and concerns first, numbers last. */
export function ProposalCard({ proposal, mentee, goal, openAtFirst }: Props) {
  const t = useText()
  const [opened, { toggle }] = useDisclosure(openAtFirst)
  const [counted, counting] = useDisclosure(false)
  const { mentor, reasons, concerns, stops } = proposal
  const both = { mentee, mentor }
  return (
    <section className="card" aria-label={mentor.name}>
      <Group justify="space-between">
        <Button variant="subtle" onClick={toggle} aria-expanded={opened}>
          {mentor.name}
        </Button>
        <Group gap="xs">
          {proposal.pinned ? (
            <span className="status">
              <IconPinned size={16} aria-hidden /> {t('matching.pinned')}
            </span>
          ) : null}
          <Text className="small soft">
            {t('matching.known', { known: proposal.known, of: proposal.rows.length })}
          </Text>
        </Group>
      </Group>
      <Collapse expanded={opened}>
        <Stack gap="sm">
          <div className="pair">
            <PairCard woman={mentee} side="mentee" />
            <PairCard woman={mentor} side="mentor" />
          </div>
          <div className="pair">
            <Grounds kind="reason" sentences={reasons} label={t('matching.reasons')} {...both} />
            <Grounds kind="concern" sentences={concerns} label={t('matching.concerns')} {...both} />
          </div>
          {stops.length === 0 ? null : (
            <Grounds kind="stop" sentences={stops} label={t('matching.stops')} {...both} />
          )}
          <div className="measures">
            <Measure name={t('matching.commonGround')} value={proposal.commonGround} />
            <Measure name={t('matching.complement')} value={proposal.complement} />
            <Measure name={t('matching.forMentee')} value={proposal.advice.mentee} />
            <Measure name={t('matching.forMentor')} value={proposal.advice.mentor} />
          </div>
          <JudgeBar proposal={proposal} />
          <Group justify="space-between">
            <Button variant="subtle" size="xs" onClick={counting.toggle} aria-expanded={counted}>
              {t('matching.criteria')}
            </Button>
            <ConfirmButton mentee={mentee} mentor={mentor} goal={goal} />
          </Group>
          {counted ? <CriteriaTable rows={proposal.rows} /> : null}
        </Stack>
      </Collapse>
    </section>
  )
}
