import { Button, NumberInput, SimpleGrid } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { useText } from '../../language'

/** When the office locks itself, how small a number may leave it, and how long it keeps what it knows. */
export function PrivacyCard() {
  const t = useText()
  const { settings } = useOffice()
  const save = useDeed('changeSettings', () => tellDone(t('frame.saved')))
  const form = useForm({
    initialValues: {
      lockAfterMinutes: settings.lockAfterMinutes,
      smallestCount: settings.smallestCount,
      answerWithinDays: settings.answerWithinDays,
      keepYears: settings.keepYears,
    },
  })
  return (
    <Card title={t('settings.privacy')}>
      <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
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
          <NumberInput
            label={t('settings.keepYears')}
            description={t('settings.keepYears.hint')}
            min={1}
            max={30}
            hideControls
            {...form.getInputProps('keepYears')}
          />
        </SimpleGrid>
        <Button type="submit" mt="sm" loading={save.isPending}>
          {t('frame.save')}
        </Button>
      </form>
    </Card>
  )
}
