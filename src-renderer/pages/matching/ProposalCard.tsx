import type { Card, Proposal, WithMentor } from '@contract/matching'
import { Button, Collapse, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconPinned } from '@tabler/icons-react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { useOwnKeys } from '../../parts/use-own-keys'
import { useAsking } from './AskButton'
import { PairCard } from './PairCard'
import { Reasoning } from './Reasoning'

/** Which mentors are marked to be compared. */
export type Looking = {
  readonly compared: readonly string[]
  readonly onCompare: (mentorId: string) => void
}

type Props = {
  proposal: WithMentor<Proposal>
  mentee: Card
  goal: 'job' | 'social'
  openAtFirst: boolean
  /** Whether names are hidden. */
  veil?: boolean
  looking?: Looking
}

/** One mentor for her: who she is, what speaks for and against; numbers and judgement when asked for. */
export function ProposalCard({ proposal, mentee, goal, openAtFirst, veil = false, looking }: Props) {
  const t = useText()
  const { today } = useOffice()
  const [opened, shown] = useDisclosure(openAtFirst)
  const [judged, judging] = useDisclosure(proposal.judgements.length > 0)
  const { mentor, menteeId, mentorId, stops } = proposal
  const { ask } = useAsking({ mentee, mentor, goal })
  const judge = useDeed('judge')
  const judgeWithWords = () => {
    shown.open()
    judging.open()
  }
  const pin = () => {
    if (stops.length > 0) judgeWithWords()
    else judge.mutate({ menteeId, mentorId, on: today, judgement: { kind: 'pin', reason: '' } })
  }
  const compare = () => looking?.onCompare(mentorId)
  const card = useOwnKeys({ a: ask, f: pin, v: judgeWithWords, c: compare, Enter: shown.toggle })
  const Chevron = opened ? IconChevronUp : IconChevronDown
  return (
    <article
      ref={card}
      className="card proposal"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows walk the mentors, and its keys work in focus only.
      tabIndex={0}
      aria-label={mentor.name}
    >
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
        <Group gap="xs">
          {looking === undefined ? null : (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-pressed={looking.compared.includes(mentorId)}
              aria-keyshortcuts="C"
              onClick={compare}
            >
              {t(looking.compared.includes(mentorId) ? 'matching.compare.marked' : 'matching.compare')}
            </Button>
          )}
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={shown.toggle}
            aria-expanded={opened}
            aria-label={t('matching.toggle', { name: mentor.name })}
          >
            <Chevron size={18} aria-hidden />
          </Button>
        </Group>
      </Group>
      <Collapse expanded={opened}>
        <Reasoning
          proposal={proposal}
          mentee={mentee}
          goal={goal}
          judged={judged}
          onJudge={judging.toggle}
          veil={veil}
        />
      </Collapse>
    </article>
  )
}
