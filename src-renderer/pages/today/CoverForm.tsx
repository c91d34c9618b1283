import type { StaffId } from '@contract/ids'
import { Button, Group, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { DayField } from '../../parts/DayField'
import { useText } from '../../language'

type Values = { to: string | null; from: string | null; until: string | null; words: string }

/** Who takes over, and for which days. */
export function CoverForm({ away }: { away: StaffId }) {
  const t = useText()
  const { staff, today } = useOffice()
  const others = staff.filter(({ id, leftOn }) => leftOn === null && id !== away)
  const required = (value: string | null) => (value === null ? t('issue.required') : null)
  const begun: Values = { to: null, from: today, until: null, words: '' }
  const form = useForm({
    initialValues: begun,
    validate: { to: required, from: required, until: required },
  })
  const save = useDeed('handOver', () => {
    form.reset()
    tellDone(t('handover.saved'))
  })
  return (
    <form
      onSubmit={form.onSubmit(({ to, from, until, words }) => {
        const cover = others.find(({ id }) => id === to)
        if (cover !== undefined && from !== null && until !== null)
          save.mutate({ away, to: cover.id, from, until, words })
      })}
    >
      <Group align="flex-end">
        <Select
          label={t('handover.to')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('to')}
        />
        <DayField label={t('handover.from')} {...form.getInputProps('from')} />
        <DayField label={t('handover.until')} {...form.getInputProps('until')} />
        <TextInput flex={1} miw={180} label={t('handover.words')} {...form.getInputProps('words')} />
        <Button type="submit" loading={save.isPending}>
          {t('handover.save')}
        </Button>
      </Group>
    </form>
  )
}
