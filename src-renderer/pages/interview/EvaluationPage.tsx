import type { ParticipantId } from '@contract/ids'
import { Role } from '@contract/roles'
import type { Woman } from '@contract/women'
import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation, useParams } from 'wouter'
import { useAnswer, useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { useDraft } from '../../office/useDraft'
import { DayField } from '../../parts/DayField'
import { Page } from '../../parts/Page'
import { ProblemNote } from '../../parts/ProblemNote'
import { roleWord } from '../../parts/names'
import { useText } from '../../language'

/** The coordinator's own evaluation: both halves, in her words, on a day. */
export function EvaluationPage() {
  const t = useText()
  const params = useParams<{ id: ParticipantId; role: string }>()
  const role = Role.options.find((one) => one === params.role) ?? 'mentee'
  const woman = useAnswer('readWoman', { id: params.id })
  if (woman.isError) return <ProblemNote error={woman.error} />
  if (woman.data === undefined) return null
  return (
    <Page title={t('evaluation.title', { name: woman.data.participant.firstName, role: roleWord(role) })}>
      <Text className="soft" mb="md" maw={720}>
        {t('evaluation.text')}
      </Text>
      <EvaluationForm key={`${params.id}-${role}`} woman={woman.data} role={role} />
    </Page>
  )
}

type Values = { professional: string; personal: string; ready: boolean; on: string | null }

function EvaluationForm({ woman, role }: { woman: Woman; role: Role }) {
  const t = useText()
  const [, go] = useLocation()
  const { today } = useOffice()
  const { id } = woman.participant
  const draft = woman.drafts.find((one) => one.form === 'evaluation' && one.role === role)
  const keep = useDraft({ form: 'evaluation', participantId: id, role }, draft?.id ?? null)
  const textOf = (field: string) => (typeof draft?.fields[field] === 'string' ? draft.fields[field] : '')
  const begun: Values = {
    professional: textOf('professional'),
    personal: textOf('personal'),
    ready: false,
    on: today,
  }
  const required = (words: string) => (words.trim() === '' ? t('issue.required') : null)
  const form = useForm({
    initialValues: begun,
    validate: {
      professional: required,
      personal: required,
      on: (on) => (on === null ? t('issue.required') : null),
    },
    onValuesChange: ({ professional, personal }) => keep({ professional, personal }),
  })
  const record = useDeed('recordEvaluation', () => {
    tellDone(t('evaluation.recorded'))
    go(`/register/${id}`)
  })
  return (
    <form
      className="card"
      onSubmit={form.onSubmit(({ on, ...values }) =>
        on === null ? undefined : record.mutate({ id, role, on, ...values }),
      )}
    >
      <Stack maw={720}>
        <Textarea
          label={t('field.professional')}
          description={t('evaluation.professional.hint')}
          autosize
          minRows={4}
          {...form.getInputProps('professional')}
        />
        <Textarea
          label={t('field.personal')}
          description={t('evaluation.personal.hint')}
          autosize
          minRows={4}
          {...form.getInputProps('personal')}
        />
        <Checkbox label={t('evaluation.ready')} {...form.getInputProps('ready', { type: 'checkbox' })} />
        <Group align="flex-end">
          <DayField label={t('field.on')} {...form.getInputProps('on')} />
          <Button type="submit" loading={record.isPending}>
            {t('evaluation.save')}
          </Button>
          <Text className="soft small">{t('interview.kept')}</Text>
        </Group>
      </Stack>
    </form>
  )
}
