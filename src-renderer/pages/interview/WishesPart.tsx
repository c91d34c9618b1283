import { Criterion } from '@contract/answers'
import { Checkbox, Group, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core'
import { NumberField } from '../../parts/NumberField'
import { TermsField } from '../../parts/TermsField'
import type { AnswersForm } from './InterviewForm'
import { useText } from '../../language'

/** Whom she hopes to meet, in her own words first. */
export function WishesPart({ form }: { form: AnswersForm }) {
  const t = useText()
  const { family, mostImportant } = form.getValues()
  return (
    <>
      <Textarea
        label={t('answer.wishes')}
        description={t('answer.wishes.hint')}
        autosize
        minRows={2}
        {...form.getInputProps('wishes')}
      />
      <TermsField taxonomy="traits" label={t('answer.traits')} {...form.getInputProps('traits')} />
      <TermsField taxonomy="traits" label={t('answer.hopesFor')} {...form.getInputProps('hopesFor')} />
      <TermsField
        wrapperProps={{ 'data-answer': 'notWith' }}
        taxonomy="traits"
        label={t('answer.notWith')}
        description={t('answer.notWith.hint')}
        {...form.getInputProps('notWith')}
      />
      <Stack gap={4}>
        <Text fw={500}>{t('answer.family')}</Text>
        <SegmentedControl
          aria-label={t('answer.family')}
          value={family ?? ''}
          onChange={(value) =>
            form.setFieldValue('family', value === 'alike' || value === 'different' ? value : null)
          }
          data={[
            { value: '', label: t('frame.notAnswered') },
            { value: 'alike', label: t('answer.family.alike') },
            { value: 'different', label: t('answer.family.different') },
          ]}
        />
      </Stack>
      <AgeWish form={form} />
      <Select
        label={t('answer.mostImportant')}
        description={t('answer.mostImportant.hint')}
        clearable
        clearButtonProps={{ 'aria-label': t('frame.remove') }}
        data={Criterion.options.map((criterion) => ({
          value: criterion,
          label: t(`criterion.${criterion}`),
        }))}
        value={mostImportant}
        onChange={(value) =>
          form.setFieldValue('mostImportant', Criterion.options.find((one) => one === value) ?? null)
        }
      />
    </>
  )
}

function AgeWish({ form }: { form: AnswersForm }) {
  const t = useText()
  const wish = form.getValues().ageWish ?? { from: null, to: null, must: false }
  const change = (part: Partial<typeof wish>) => {
    const next = { ...wish, ...part }
    form.setFieldValue('ageWish', next.from === null && next.to === null ? null : next)
  }
  return (
    <Group align="flex-end" data-answer="ageWish">
      <NumberField
        label={t('answer.ageWish.from')}
        min={18}
        max={99}
        value={wish.from}
        onChange={(from) => change({ from })}
      />
      <NumberField
        label={t('answer.ageWish.to')}
        min={18}
        max={99}
        value={wish.to}
        onChange={(to) => change({ to })}
      />
      <Checkbox
        label={t('answer.ageWish.must')}
        checked={wish.must}
        onChange={({ currentTarget }) => change({ must: currentTarget.checked })}
      />
    </Group>
  )
}
