import { SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { TermsField } from '../../parts/TermsField'
import type { AnswersForm } from './InterviewForm'
import { useText } from '../../language'

/** Who she is and what moves her. */
export function EverydayPart({ form }: { form: AnswersForm }) {
  const t = useText()
  return (
    <>
      <Stack gap={4}>
        <Text fw={500}>{t('answer.goal')}</Text>
        <SegmentedControl
          aria-label={t('answer.goal')}
          value={form.getValues().goal ?? ''}
          onChange={(goal) => form.setFieldValue('goal', goal === 'job' || goal === 'social' ? goal : null)}
          data={[
            { value: '', label: t('frame.notAnswered') },
            { value: 'job', label: t('goal.job') },
            { value: 'social', label: t('goal.social') },
          ]}
        />
      </Stack>
      <Textarea
        label={t('answer.motive')}
        description={t('answer.motive.hint')}
        autosize
        minRows={2}
        {...form.getInputProps('motive')}
      />
      <Textarea
        label={t('answer.personalInterests')}
        autosize
        minRows={2}
        {...form.getInputProps('personalInterests')}
      />
      <TermsField taxonomy="interests" label={t('answer.interests')} {...form.getInputProps('interests')} />
      <TermsField taxonomy="interests" label={t('answer.dislikes')} {...form.getInputProps('dislikes')} />
      <Textarea
        label={t('answer.professionalInterests')}
        autosize
        minRows={2}
        {...form.getInputProps('professionalInterests')}
      />
      <Textarea
        label={t('answer.otherPosts')}
        description={t('answer.otherPosts.hint')}
        autosize
        {...form.getInputProps('otherPosts')}
      />
    </>
  )
}
