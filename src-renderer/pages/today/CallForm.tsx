import type { TaskRow } from '@contract/today'
import { Button, Group, SegmentedControl, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useHotkeys } from '@mantine/hooks'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { DayField } from '../../parts/DayField'
import { guideText } from './task-words'
import { useText } from '../../language'

const WORTH = ['', '1', '2', '3', '4', '5'] as const

type Values = { with: string; words: string; worthIt: string; nextOn: string | null }

/** A call logged without leaving the list: her words, whether it is worth the time, and when next. */
export function CallForm({ task, onClose }: { task: TaskRow; onClose: () => void }) {
  const t = useText()
  const { today } = useOffice()
  const begun: Values = {
    with: task.role === 'mentor' ? 'mentor' : 'mentee',
    words: '',
    worthIt: '',
    nextOn: null,
  }
  const form = useForm({ initialValues: begun })
  const record = useDeed('recordFollowUp', () => {
    tellDone(t('matches.followUp.noted'))
    onClose()
  })
  const save = form.onSubmit(({ with: half, words, worthIt, nextOn }) => {
    if (task.matchId === null) return
    record.mutate({
      matchId: task.matchId,
      with: half === 'mentor' ? 'mentor' : 'mentee',
      on: today,
      way: 'phone',
      words,
      worthIt: worthIt === '' ? null : Number(worthIt),
      nextOn,
    })
  })
  useHotkeys([['mod+Enter', () => save()]], [])
  const guide = guideText(task)
  return (
    <form className="task-form" onSubmit={save}>
      {guide === null ? null : (
        <Text className="small">
          <strong>{t('today.guide')}:</strong> {guide}
        </Text>
      )}
      {task.role === null ? (
        <SegmentedControl
          aria-label={t('matches.followUp.with')}
          data={[
            { value: 'mentee', label: t('role.mentee') },
            { value: 'mentor', label: t('role.mentor') },
          ]}
          {...form.getInputProps('with')}
        />
      ) : null}
      <Textarea
        label={t('matches.words')}
        autosize
        minRows={2}
        data-autofocus
        autoFocus
        {...form.getInputProps('words')}
      />
      <Group align="flex-end">
        <div>
          <Text size="sm" fw={500}>
            {t('matches.worthIt')}
          </Text>
          <SegmentedControl
            aria-label={t('matches.worthIt')}
            data={WORTH.map((value) => ({ value, label: value === '' ? '–' : value }))}
            {...form.getInputProps('worthIt')}
          />
        </div>
        <DayField label={t('matches.nextOn')} {...form.getInputProps('nextOn')} />
        <Button type="submit" loading={record.isPending}>
          {t('today.call.save')}
        </Button>
      </Group>
    </form>
  )
}
