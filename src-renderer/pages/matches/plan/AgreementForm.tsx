import type { MatchPage } from '@contract/matches'
import { Button, Checkbox, Group, NumberInput, Textarea } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { DayField } from '../../../parts/DayField'
import { valuesFrom, type Begun, type Values } from './agreement-values'
import { useText } from '../../../language'

type Props = {
  page: MatchPage
  newest: Begun | undefined
  /** Whether the newest agreement is corrected rather than followed by a new one. */
  corrects: boolean
  onClose: () => void
}

/** The agreement as the three write it; renewing begins with what was agreed last. */
export function AgreementForm({ page, newest, corrects, onClose }: Props) {
  const t = useText()
  const { today } = useOffice()
  const required = (day: string | null) => (day === null ? t('issue.required') : null)
  const form = useForm({
    initialValues: valuesFrom(page, { newest, corrects, today }),
    validate: {
      on: required,
      from: required,
      until: (day, { from }) => (day === null || (from !== null && day < from) ? t('issue.required') : null),
    },
  })
  const write = useDeed('writeAgreement', onClose)
  const correct = useDeed('correctAgreement', onClose)
  const save = form.onSubmit(({ on, from, until, mentee, mentor, meetingsPerMonth, ...rest }) => {
    if (on === null || from === null || until === null) return
    const agreement = {
      ...rest,
      on,
      from,
      until,
      matchId: page.id,
      meetingsPerMonth: Number(meetingsPerMonth),
      expectations: { mentee, mentor },
    }
    if (corrects && newest !== undefined) correct.mutate({ ...agreement, id: newest.id })
    else write.mutate(agreement)
  })
  return (
    <form onSubmit={save}>
      <div className="plan-halves">
        {(['mentee', 'mentor'] as const).map((half) => (
          <Textarea
            key={half}
            autosize
            minRows={3}
            label={t('plan.agreement.expects', { name: page[half] })}
            {...form.getInputProps(half)}
          />
        ))}
      </div>
      <Textarea
        autosize
        minRows={2}
        label={t('plan.agreement.practicalities')}
        {...form.getInputProps('practicalities')}
      />
      <Terms form={form} />
      <Checkbox
        label={t('plan.agreement.confidential')}
        {...form.getInputProps('confidential', { type: 'checkbox' })}
      />
      <Group>
        <Button type="submit" loading={write.isPending || correct.isPending}>
          {t('frame.save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
      </Group>
    </form>
  )
}

/** From when, until when and how often. */
function Terms({ form }: { form: UseFormReturnType<Values> }) {
  const t = useText()
  return (
    <Group align="flex-start">
      <DayField label={t('plan.agreement.on')} {...form.getInputProps('on')} />
      <DayField label={t('plan.agreement.from')} {...form.getInputProps('from')} />
      <DayField
        label={t('plan.agreement.until')}
        description={t('plan.agreement.clearEnd')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        {...form.getInputProps('until')}
      />
      <NumberInput
        label={t('plan.agreement.meetingsPerMonth')}
        min={1}
        max={8}
        clampBehavior="strict"
        hideControls
        {...form.getInputProps('meetingsPerMonth')}
      />
    </Group>
  )
}
