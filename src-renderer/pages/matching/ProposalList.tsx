import type { ParticipantId } from '@contract/ids'
import type { Proposals } from '@contract/matching'
import { Accordion, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useAnswer } from '../../office/answers'
import { EmptyState } from '../../parts/EmptyState'
import { ProblemNote } from '../../parts/ProblemNote'
import { Working } from '../../parts/Working'
import { PairCard } from './PairCard'
import { ProposalCard } from './ProposalCard'
import { OtherLine } from './OtherLine'
import { RefusedLine } from './RefusedLine'
import { Removals } from './Removals'
import { useText } from '../../language'

const MOST_SHOWN = 12
const FIRST_OPEN = 3

/** She on the left, where she stays in sight; on the right the mentors for her, the best first. */
export function ProposalList({ menteeId }: { menteeId: ParticipantId }) {
  const t = useText()
  const [goal, setGoal] = useState<'job' | 'social' | null>(null)
  const proposals = useAnswer('proposeMentors', { menteeId, goal, atMost: MOST_SHOWN })
  if (proposals.isError) return <ProblemNote error={proposals.error} />
  if (proposals.data === undefined) return <Working text={t('matching.working')} />
  return (
    <div className="pair">
      <Stack gap="sm" className="pair-mentee">
        <article className="card" aria-label={proposals.data.mentee.name}>
          <PairCard woman={proposals.data.mentee} side="mentee" />
        </article>
        <SegmentedControl
          aria-label={t('matching.goal')}
          value={proposals.data.goal}
          onChange={(value) => setGoal(value === 'job' ? 'job' : 'social')}
          data={[
            { value: 'job', label: t('matching.goal.job') },
            { value: 'social', label: t('matching.goal.social') },
          ]}
        />
        <Text className="soft small">{t('matching.advice')}</Text>
      </Stack>
      <Mentors proposals={proposals.data} />
    </div>
  )
}

function Mentors({ proposals: { mentee, goal, best, others, refused, removals } }: { proposals: Proposals }) {
  const t = useText()
  return (
    <Stack gap="sm">
      {best.length === 0 ? (
        <EmptyState title={t('matching.nobody.title')} text={t('matching.nobody.text')} />
      ) : null}
      {best.map((proposal, position) => (
        <ProposalCard
          key={proposal.mentorId}
          proposal={proposal}
          mentee={mentee}
          goal={goal}
          openAtFirst={position < FIRST_OPEN}
        />
      ))}
      {others.map((candidate) => (
        <OtherLine key={candidate.mentorId} candidate={candidate} mentee={mentee} goal={goal} />
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
    </Stack>
  )
}
