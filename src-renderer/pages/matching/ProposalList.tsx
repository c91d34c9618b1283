import type { ParticipantId } from '@contract/ids'
import { Accordion, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useAnswer } from '../../office/answers'
import { EmptyState } from '../../parts/EmptyState'
import { ProblemNote } from '../../parts/ProblemNote'
import { PairCard } from './PairCard'
import { ProposalCard } from './ProposalCard'
import { OtherLine } from './OtherLine'
import { RefusedLine } from './RefusedLine'
import { Removals } from './Removals'
import { useText } from '../../language'

const MOST_SHOWN = 12
const FIRST_OPEN = 3

/** The mentors for her, the best three in full and all the others one key away. */
export function ProposalList({ menteeId }: { menteeId: ParticipantId }) {
  const t = useText()
  const [goal, setGoal] = useState<'job' | 'social' | null>(null)
  const proposals = useAnswer('proposeMentors', { menteeId, goal, atMost: MOST_SHOWN })
  if (proposals.isError) return <ProblemNote error={proposals.error} />
  if (proposals.data === undefined) return null
  const { mentee, best, others, refused, removals } = proposals.data
  return (
    <Stack>
      <PairCard woman={mentee} side="mentee" />
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
      {best.length === 0 ? (
        <EmptyState title={t('matching.nobody.title')} text={t('matching.nobody.text')} />
      ) : null}
      {best.map((proposal, position) => (
        <ProposalCard
          key={proposal.mentorId}
          proposal={proposal}
          mentee={mentee}
          goal={proposals.data.goal}
          openAtFirst={position < FIRST_OPEN}
        />
      ))}
      {others.map((candidate) => (
        <OtherLine
          key={candidate.mentorId}
          candidate={candidate}
          mentee={mentee}
          goal={proposals.data.goal}
        />
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
