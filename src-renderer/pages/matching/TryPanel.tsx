import type { ParticipantId } from '@contract/ids'
import type { Trial } from '@contract/matching'
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { NumberField } from '../../parts/NumberField'
import { TermsField } from '../../parts/TermsField'

type Props = { menteeId: ParticipantId; trial: Trial | null; onTry: (trial: Trial | null) => void }

/** What if she answered otherwise: the proposals follow while it is edited, and nothing is saved. */
export function TryPanel({ menteeId, trial, onTry }: Props) {
  const t = useText()
  const woman = useAnswer('readWoman', { id: menteeId }, trial === null)
  const answers = woman.data?.interviews.find(({ role }) => role === 'mentee')?.answers
  if (trial === null) {
    const begin = () => {
      if (answers === undefined) return
      const { times, online, travelKm, hopesFor, notWith } = answers
      onTry({ times, online, travelKm, hopesFor, notWith })
    }
    return (
      <Button variant="subtle" size="xs" disabled={answers === undefined} onClick={begin}>
        {t('matching.try')}
      </Button>
    )
  }
  const change = (part: Partial<Trial>) => onTry({ ...trial, ...part })
  return (
    <Stack gap="sm" component="section" className="card" aria-label={t('matching.try')}>
      <Text className="small soft">{t('matching.try.text')}</Text>
      <TermsField
        taxonomy="times"
        label={t('answer.times')}
        value={trial.times}
        onChange={(times) => change({ times })}
      />
      <SegmentedControl
        aria-label={t('answer.online')}
        value={String(trial.online === true)}
        onChange={(value) => change({ online: value === 'true' })}
        data={[
          { value: 'false', label: t('matching.try.inPerson') },
          { value: 'true', label: t('matching.try.online') },
        ]}
      />
      <NumberField
        label={t('answer.travelKm')}
        min={0}
        max={200}
        value={trial.travelKm}
        onChange={(travelKm) => change({ travelKm })}
      />
      <TermsField
        taxonomy="traits"
        label={t('answer.hopesFor')}
        value={trial.hopesFor}
        onChange={(hopesFor) => change({ hopesFor })}
      />
      <TermsField
        taxonomy="traits"
        label={t('answer.notWith')}
        value={trial.notWith}
        onChange={(notWith) => change({ notWith })}
      />
      <Group gap="xs">
        <Button component={Link} href={`/interview/${menteeId}/mentee/times`} size="xs" variant="default">
          {t('why.follow')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => onTry(null)}>
          {t('matching.try.stop')}
        </Button>
      </Group>
    </Stack>
  )
}
