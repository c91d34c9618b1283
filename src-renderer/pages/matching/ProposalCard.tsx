import type { Card, Proposal, WithMentor } from '@contract/matching'
import { Button, Collapse, Divider, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconPinned } from '@tabler/icons-react'
import { AskButton } from './AskButton'
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

/** One mentor for her: who she is, what speaks for and against; numbers and judgement when asked for. */
export function ProposalCard({ proposal, mentee, goal, openAtFirst }: Props) {
  const t = useText()
  const [opened, { toggle }] = useDisclosure(openAtFirst)
  const { mentor } = proposal
  const Chevron = opened ? IconChevronUp : IconChevronDown
  return (
    <article className="card proposal" aria-label={mentor.name}>
      {opened ? <PairCard woman={mentor} side="mentor" /> : <h2 className="pair-name">{mentor.name}</h2>}
      <Group justify="space-between" gap="xs" mt="xs">
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
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={toggle}
          aria-expanded={opened}
          aria-label={t('matching.toggle', { name: mentor.name })}
        >
          <Chevron size={18} aria-hidden />
        </Button>
      </Group>
      <Collapse expanded={opened}>
        <Reasoning proposal={proposal} mentee={mentee} goal={goal} />
      </Collapse>
    </article>
  )
}

function Reasoning({ proposal, mentee, goal }: Omit<Props, 'openAtFirst'>) {
  const t = useText()
  const [counted, counting] = useDisclosure(false)
  const [judged, judging] = useDisclosure(proposal.judgements.length > 0)
  const both = { mentee, mentor: proposal.mentor }
  return (
    <Stack gap="sm">
      <Divider />
      <Grounds kind="reason" sentences={proposal.reasons} label={t('matching.reasons')} {...both} />
      <Grounds kind="concern" sentences={proposal.concerns} label={t('matching.concerns')} {...both} />
      <Grounds kind="stop" sentences={proposal.stops} label={t('matching.stops')} {...both} />
      <div className="measures">
        <Measure name={t('matching.commonGround')} value={proposal.commonGround} />
        <Measure name={t('matching.complement')} value={proposal.complement} />
        <Measure name={t('matching.forMentee')} value={proposal.advice.mentee} />
        <Measure name={t('matching.forMentor')} value={proposal.advice.mentor} />
      </div>
      <Group gap="xs">
        <AskButton mentee={mentee} mentor={proposal.mentor} goal={goal} />
        <ConfirmButton mentee={mentee} mentor={proposal.mentor} goal={goal} />
        <Button variant="subtle" size="xs" onClick={judging.toggle} aria-expanded={judged}>
          {t('matching.judge')}
        </Button>
        <Button variant="subtle" size="xs" onClick={counting.toggle} aria-expanded={counted}>
          {t('matching.criteria')}
        </Button>
      </Group>
      {judged ? <JudgeBar proposal={proposal} /> : null}
      {counted ? <CriteriaTable rows={proposal.rows} /> : null}
    </Stack>
  )
}
