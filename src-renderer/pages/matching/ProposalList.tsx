import type { ParticipantId } from '@contract/ids'
import type { Proposals, Trial } from '@contract/matching'
import { Accordion, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { EmptyState } from '../../parts/EmptyState'
import { ProblemNote } from '../../parts/ProblemNote'
import { walkItems } from '../../parts/walk-items'
import { Working } from '../../parts/Working'
import { Compare } from './Compare'
import { OtherLine } from './OtherLine'
import { PairCard } from './PairCard'
import { Paths } from './Paths'
import { ProposalCard, type Looking } from './ProposalCard'
import { RefusedLine } from './RefusedLine'
import { Removals } from './Removals'
import { TryPanel } from './TryPanel'
import { veiled } from './veil'
import { WhyNot } from './WhyNot'

const MOST_SHOWN = 12
const FIRST_OPEN = 3
const MOST_COMPARED = 2

type Props = { menteeId: ParticipantId; veil: boolean }

/** She on the left, where she stays in sight; on the right the mentors for her, the best first. */
export function ProposalList({ menteeId, veil }: Props) {
  const t = useText()
  const [goal, setGoal] = useState<'job' | 'social' | null>(null)
  const [trial, setTrial] = useState<Trial | null>(null)
  const answer = useAnswer('proposeMentors', { menteeId, goal, atMost: MOST_SHOWN, trial })
  if (answer.isError) return <ProblemNote error={answer.error} />
  if (answer.data === undefined) return <Working text={t('matching.working')} />
  const proposals = veil ? veiled(answer.data) : answer.data
  return (
    <div className="pair">
      <Stack gap="sm" className="pair-mentee">
        <article className="card" aria-label={proposals.mentee.name}>
          <PairCard woman={proposals.mentee} side="mentee" />
        </article>
        <SegmentedControl
          aria-label={t('matching.goal')}
          value={proposals.goal}
          onChange={(value) => setGoal(value === 'job' ? 'job' : 'social')}
          data={[
            { value: 'job', label: t('matching.goal.job') },
            { value: 'social', label: t('matching.goal.social') },
          ]}
        />
        <Text className="soft small">{t('matching.advice')}</Text>
        <TryPanel menteeId={menteeId} trial={trial} onTry={setTrial} />
        {veil ? null : <Paths menteeId={menteeId} />}
        {veil ? null : <WhyNot mentee={proposals.mentee} goal={proposals.goal} />}
      </Stack>
      <Mentors proposals={proposals} veil={veil} />
    </div>
  )
}

function Mentors({ proposals, veil }: { proposals: Proposals; veil: boolean }) {
  const t = useText()
  const [compared, setCompared] = useState<readonly string[]>([])
  const { mentee, goal, best, others, refused, removals, nobody } = proposals
  const looking: Looking = {
    compared,
    onCompare: (id) =>
      setCompared((marked) =>
        marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id].slice(-MOST_COMPARED),
      ),
  }
  return (
    <Stack gap="sm" onKeyDown={(event: KeyboardEvent) => walkItems(event, '.proposal')}>
      {nobody === null ? null : (
        <EmptyState title={t('matching.nobody.title')} text={t(`matching.nobody.${nobody}`)} />
      )}
      {best.map((proposal, position) => (
        <ProposalCard
          key={proposal.mentorId}
          proposal={proposal}
          mentee={mentee}
          goal={goal}
          openAtFirst={position < FIRST_OPEN}
          veil={veil}
          looking={looking}
        />
      ))}
      {others.map((candidate) => (
        <OtherLine key={candidate.mentorId} candidate={candidate} mentee={mentee} goal={goal} veil={veil} />
      ))}
      <Removals removals={removals} />
      {refused.length === 0 ? null : (
        <Accordion variant="contained">
          <Accordion.Item value="refused">
            <Accordion.Control>{t('matching.refused', { count: refused.length })}</Accordion.Control>
            <Accordion.Panel>
              {refused.map((proposal) => (
                <RefusedLine key={proposal.mentorId} proposal={proposal} mentee={mentee} />
              ))}
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      )}
      <Compare proposals={proposals} chosen={compared} onClose={() => setCompared([])} />
    </Stack>
  )
}
