import type { TaskRow } from '@contract/today'
import { Button, Group, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import dayjs from 'dayjs'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { DayField } from '../../parts/DayField'
import { shownDay } from '../../parts/shown-day'
import { useText } from '../../language'

const USUAL_DAYS = 7

/** Puts a line off until a day, with the reason. */
export function LaterForm({ task, onClose }: { task: TaskRow; onClose: () => void }) {
  const t = useText()
  const { today } = useOffice()
  const week: string | null = dayjs(today).add(USUAL_DAYS, 'day').format('YYYY-MM-DD')
  const form = useForm({
    initialValues: { until: week, reason: '' },
    validate: {
      until: (day) => (day === null || day <= today ? t('issue.required') : null),
      reason: (reason) => (reason.trim() === '' ? t('issue.required') : null),
    },
  })
  const put = useDeed('noteTask', onClose)
  return (
    <form
      className="task-form"
      onSubmit={form.onSubmit(({ until, reason }) => {
        if (until === null) return
        put.mutate(
          { task: task.key, decision: { kind: 'later', until, reason } },
          { onSuccess: () => tellDone(t('today.laterTold', { on: shownDay(until) })) },
        )
      })}
    >
      <Group align="flex-end">
        <TextInput
          flex={1}
          miw={200}
          autoFocus
          label={t('today.later.reason')}
          {...form.getInputProps('reason')}
        />
        <DayField label={t('today.later.until')} {...form.getInputProps('until')} />
        <Button type="submit" loading={put.isPending}>
          {t('today.later.save')}
        </Button>
      </Group>
    </form>
  )
}
