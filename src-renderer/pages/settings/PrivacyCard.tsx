import { Button, Group, NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { useText } from '../../language'

/** When the office locks itself, and how small a number may leave it. */
export function PrivacyCard() {
  const t = useText()
  const { settings } = useOffice()
  const save = useDeed('changeSettings', () => tellDone(t('frame.saved')))
  const form = useForm({
    initialValues: {
      lockAfterMinutes: settings.lockAfterMinutes,
      smallestCount: settings.smallestCount,
      answerWithinDays: settings.answerWithinDays,
    },
  })
  return (
    <Card title={t('settings.privacy')}>
      <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Group grow align="flex-start">
          <NumberInput
            label={t('settings.lockAfter')}
            description={t('settings.lockAfter.hint')}
            min={1}
            max={60}
            hideControls
            {...form.getInputProps('lockAfterMinutes')}
          />
          <NumberInput
            label={t('settings.smallestCount')}
            description={t('settings.smallestCount.hint')}
            min={3}
            max={10}
            hideControls
            {...form.getInputProps('smallestCount')}
          />
          <NumberInput
            label={t('settings.answerWithin')}
            description={t('settings.answerWithin.hint')}
            min={2}
            max={60}
            hideControls
            {...form.getInputProps('answerWithinDays')}
          />
        </Group>
        <Button type="submit" mt="sm" loading={save.isPending}>
          {t('frame.save')}
        </Button>
      </form>
    </Card>
  )
}
