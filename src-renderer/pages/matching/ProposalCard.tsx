import type { Card, Proposal, WithMentor } from '@contract/matching'
import { Button, Collapse, Group, Text } from '@mantine/core'
import { useDisclosure, useMergedRef } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconPinned } from '@tabler/icons-react'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
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
  const [opened, shown] = useDisclosure(openAtFirst)
  const [judged, judging] = useDisclosure(proposal.judgements.length > 0)
  const { mentor, mentorId } = proposal
  const judgeWithWords = () => {
    flushSync(() => {
      shown.open()
      judging.open()
    })
    article.current?.querySelector<HTMLElement>('[data-judge-reason]')?.focus()
  }
  const article = useRef<HTMLElement>(null)
  const { ask } = useAsking({ mentee, mentor, goal })
  const pin = usePin(proposal, judgeWithWords)
  const compare = () => looking?.onCompare(mentorId)
  const keys = useOwnKeys({ a: ask, f: pin, v: judgeWithWords, c: compare, Enter: shown.toggle })
  const card = useMergedRef(keys, article)
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

/** Pins the two, or lets them go again; where a rule stands in the way she writes why first. */
function usePin({ menteeId, mentorId, stops, judgements }: Proposal, judgeWithWords: () => void) {
  const { today } = useOffice()
  const judge = useDeed('judge')
  const takeBack = useDeed('takeBackJudgement')
  return () => {
    const pinned = judgements.find(({ kind }) => kind === 'pin')
    if (pinned !== undefined) takeBack.mutate({ id: pinned.id })
    else if (stops.length > 0) judgeWithWords()
    else judge.mutate({ menteeId, mentorId, on: today, judgement: { kind: 'pin', reason: '' } })
  }
}
