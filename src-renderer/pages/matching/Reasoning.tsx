import type { Card, Proposal, WithMentor } from '@contract/matching'
import { Button, Divider, Group, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useText } from '../../language'
import { AskButton } from './AskButton'
import { ConfirmButton } from './ConfirmButton'
import { CriteriaTable } from './CriteriaTable'
import { Grounds } from './Grounds'
import { JudgeBar } from './JudgeBar'
import { Measure } from './Measure'
import { ScarceNote } from './ScarceNote'
import { Stops } from './Stops'

type Props = {
  proposal: WithMentor<Proposal>
  mentee: Card
  goal: 'job' | 'social'
  judged: boolean
  onJudge: () => void
  veil: boolean
}

/** What speaks for and against the two, and what can be done about it. */
export function Reasoning({ proposal, mentee, goal, judged, onJudge, veil }: Props) {
  const t = useText()
  const [counted, counting] = useDisclosure(false)
  const both = { mentee, mentor: proposal.mentor }
  return (
    <Stack gap="sm">
      <Divider />
      <ScarceNote menteeId={proposal.menteeId} mentorId={proposal.mentorId} veil={veil} />
      <Grounds kind="reason" sentences={proposal.reasons} label={t('matching.reasons')} {...both} />
      <Grounds kind="concern" sentences={proposal.concerns} label={t('matching.concerns')} {...both} />
      <Stops stops={proposal.stops} {...both} />
      <div className="measures">
        <Measure name={t('matching.commonGround')} value={proposal.commonGround} />
        <Measure name={t('matching.complement')} value={proposal.complement} />
        <Measure name={t('matching.forMentee')} value={proposal.advice.mentee} />
        <Measure name={t('matching.forMentor')} value={proposal.advice.mentor} />
      </div>
      <Group gap="xs">
        <AskButton mentee={mentee} mentor={proposal.mentor} goal={goal} />
        <ConfirmButton mentee={mentee} mentor={proposal.mentor} goal={goal} />
        <Button variant="subtle" size="xs" onClick={onJudge} aria-expanded={judged}>
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
