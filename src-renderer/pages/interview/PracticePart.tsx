import type { Role } from '@contract/roles'
import { Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { NumberField } from '../../parts/NumberField'
import { TermsField } from '../../parts/TermsField'
import type { AnswersForm } from './InterviewForm'
import { useText } from '../../language'

/** When, where and how often, and what the other may read about her. */
export function PracticePart({ form, role }: { form: AnswersForm; role: Role }) {
  const t = useText()
  const { online, travelKm, meetingsPerMonth, capacity } = form.getValues()
  return (
    <>
      <TermsField
        wrapperProps={{ 'data-answer': 'times' }}
        taxonomy="times"
        label={t('answer.times')}
        {...form.getInputProps('times')}
      />
      <Stack gap={4} data-answer="online">
        <Text fw={500}>{t('answer.online')}</Text>
        <SegmentedControl
          aria-label={t('answer.online')}
          value={online === null ? '' : String(online)}
          onChange={(value) => form.setFieldValue('online', value === '' ? null : value === 'true')}
          data={[
            { value: '', label: t('frame.notAnswered') },
            { value: 'true', label: t('frame.yes') },
            { value: 'false', label: t('frame.no') },
          ]}
        />
      </Stack>
      <Group grow align="flex-start">
        <NumberField
          wrapperProps={{ 'data-answer': 'travelKm' }}
          label={t('answer.travelKm')}
          min={0}
          max={200}
          value={travelKm}
          onChange={(value) => form.setFieldValue('travelKm', value)}
        />
        <NumberField
          label={t('answer.meetingsPerMonth')}
          min={1}
          max={8}
          value={meetingsPerMonth}
          onChange={(value) => form.setFieldValue('meetingsPerMonth', value)}
        />
        {role === 'mentor' ? (
          <NumberField
            label={t('answer.capacity')}
            min={1}
            max={3}
            value={capacity}
            onChange={(value) => form.setFieldValue('capacity', value)}
          />
        ) : null}
      </Group>
      <Textarea
        label={t('answer.introduction')}
        description={t('answer.introduction.hint')}
        autosize
        minRows={3}
        {...form.getInputProps('introduction')}
      />
    </>
  )
}
