import type { Candidate } from '@contract/matching'
import { Button, Group, Text } from '@mantine/core'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { shownDay } from '../../parts/shown-day'
import { shownSteps } from '../round/shown-steps'

/** What has been decided about two women, by whom, when and why; each can be taken back. */
export function Judgements({ judgements }: Pick<Candidate, 'judgements'>) {
  const t = useText()
  const { staff } = useOffice()
  const takeBack = useDeed('takeBackJudgement')
  const initialsOf = (id: string) => staff.find((one) => one.id === id)?.initials ?? ''
  return judgements.map((judgement) => (
    <Group key={judgement.id} gap="xs">
      <Text className="small">
        {t(`judgement.${judgement.kind}`)}
        {judgement.kind === 'rating' ? ` ${shownSteps(judgement.steps)}` : null}
        {judgement.kind === 'override' ? `: ${t(`grounds.rule.${judgement.rule}`)}` : null} ·{' '}
        {initialsOf(judgement.by)} {shownDay(judgement.on)} {judgement.reason}
      </Text>
      <Button variant="subtle" size="compact-xs" onClick={() => takeBack.mutate({ id: judgement.id })}>
        {t('matching.judge.takeBack')}
      </Button>
    </Group>
  ))
}
