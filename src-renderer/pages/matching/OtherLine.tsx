import type { Candidate, Card, WithMentor } from '@contract/matching'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { ProposalCard } from './ProposalCard'

type Props = { candidate: WithMentor<Candidate>; mentee: Card; goal: 'job' | 'social' }

/** A mentor further down the list, explained as soon as she is asked for. */
export function OtherLine({ candidate, mentee, goal }: Props) {
  const t = useText()
  const [asked, { open }] = useDisclosure(false)
  const { menteeId, mentorId, mentor } = candidate
  const explained = useAnswer('explainPair', { menteeId, mentorId, goal }, asked)
  if (asked && explained.data !== undefined) {
    return <ProposalCard proposal={explained.data} mentee={mentee} goal={goal} openAtFirst />
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
