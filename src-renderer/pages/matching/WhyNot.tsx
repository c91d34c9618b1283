import type { ParticipantId } from '@contract/ids'
import type { Card, WhyNotAnswer } from '@contract/matching'
import { Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { listed } from '../../parts/listed'
import { ProposalCard } from './ProposalCard'
import { shownSteps } from '../round/shown-steps'
import { RefusedLine } from './RefusedLine'

type Props = { mentee: Card; goal: 'job' | 'social' }

/** "Why not Rita?", answered for any mentor there is. */
export function WhyNot({ mentee, goal }: Props) {
  const t = useText()
  const [mentorId, setMentorId] = useState<ParticipantId | null>(null)
  const women = useAnswer('listWomen', {})
  const mentors = (women.data ?? []).filter(({ id, standings }) =>
    standings.some(({ role }) => role === 'mentor' && id !== mentee.id),
  )
  return (
    <Stack gap="sm" className="card">
      <Select
        label={t('matching.whyNot')}
        placeholder={t('matching.whyNot.placeholder')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('frame.remove') }}
        nothingFoundMessage={t('frame.palette.nothing')}
        data={mentors.map(({ id, name }) => ({ value: id, label: name }))}
        value={mentorId}
        onChange={(value) => setMentorId(mentors.find(({ id }) => id === value)?.id ?? null)}
      />
      {mentorId === null ? null : (
        <Answer menteeId={mentee.id} mentorId={mentorId} mentee={mentee} goal={goal} />
      )}
    </Stack>
  )
}

function Answer({ mentee, goal, ...pair }: Props & { menteeId: ParticipantId; mentorId: ParticipantId }) {
  const t = useText()
  const answer = useAnswer('whyNot', { ...pair, goal })
  if (answer.data === undefined) return null
  const { proposal, rank, of } = answer.data
  return (
    <>
      <Text>
        {rank === null
          ? t('matching.whyNot.stopped')
          : t('matching.whyNot.rank', { name: proposal.mentor.name, rank, of })}{' '}
        <Rated proposal={proposal} />
        {rank === 1 ? null : <Behind answer={answer.data} />}
      </Text>
      {rank === null ? (
        <RefusedLine proposal={proposal} mentee={mentee} />
      ) : (
        <ProposalCard proposal={proposal} mentee={mentee} goal={goal} openAtFirst />
      )}
    </>
  )
}

/** A rating that keeps her down is said first: it is the coordinator's own doing. */
function Rated({ proposal: { judgements } }: Pick<WhyNotAnswer, 'proposal'>) {
  const t = useText()
  const rating = judgements.find(({ kind }) => kind === 'rating')
  if (rating?.kind !== 'rating' || rating.steps >= 0) return null
  return <>{t('matching.whyNot.rated', { steps: shownSteps(rating.steps) })} </>
}

const MOST_SAID = 3

function Behind({ answer: { behind } }: { answer: WhyNotAnswer }) {
  const t = useText()
  if (behind.length === 0) return null
  const said = behind
    .slice(0, MOST_SAID)
    .map(({ criterion, points }) =>
      t('matching.whyNot.lead', { criterion: t(`criterion.${criterion}`), points }),
    )
  return <span className="soft">{t('matching.whyNot.behind', { what: listed(said) })}</span>
}
