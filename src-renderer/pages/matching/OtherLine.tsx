import type { Candidate, Card, WithMentor } from '@contract/matching'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { ProposalCard } from './ProposalCard'

type Props = { candidate: WithMentor<Candidate>; mentee: Card; goal: 'job' | 'social'; veil: boolean }

/** A mentor further down the list, explained as soon as she is asked for, under the name she has in the list. */
export function OtherLine({ candidate, mentee, goal, veil }: Props) {
  const t = useText()
  const [asked, { open }] = useDisclosure(false)
  const { menteeId, mentorId, mentor } = candidate
  const explained = useAnswer('explainPair', { menteeId, mentorId, goal }, asked)
  if (asked && explained.data !== undefined) {
    const proposal = { ...explained.data, mentor }
    return <ProposalCard proposal={proposal} mentee={mentee} goal={goal} openAtFirst veil={veil} />
  }
  return (
    <Button
      variant="default"
      justify="space-between"
      onClick={open}
      loading={asked && explained.isPending}
      rightSection={t('matching.explain')}
    >
      {mentor.name}
    </Button>
  )
}
