import {
  DECLINE_REASONS,
  DECLINE_SIDES,
  type DeclineForm as Values,
  type ProposalRow,
} from '@contract/proposals'
import { Button, Checkbox, Modal, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import dayjs from 'dayjs'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { DayField } from '../../parts/DayField'

const REST_MONTHS = 3

type Props = { row: ProposalRow; on: string; opened: boolean; onClose: () => void }

/** Writes down a no kindly and precisely, so that the next proposal is a better one. */
export function DeclineDialog({ opened, onClose, ...rest }: Props) {
  const t = useText()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('proposals.decline.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <DeclineForm {...rest} onClose={onClose} />
    </Modal>
  )
}

function DeclineForm({ row, on, onClose }: Omit<Props, 'opened'>) {
  const t = useText()
  const decline = useDeed('recordProposalStep', onClose)
  const form = useForm<Values>({
    initialValues: {
      side: row.waitingFor[0]?.side ?? 'mentor',
      reason: 'notNow',
      words: '',
      restUntil: dayjs(on).add(REST_MONTHS, 'month').format('YYYY-MM-DD'),
      never: false,
    },
  })
  const { side, restUntil, never, reason } = form.getValues()
  return (
    <form
      onSubmit={form.onSubmit((values) =>
        decline.mutate({
          id: row.proposal.id,
          step: {
            ...values,
            kind: 'declined',
            on,
            restUntil: values.never ? null : values.restUntil,
          },
        }),
      )}
    >
      <Stack>
        <Text className="soft small">{t('proposals.decline.text')}</Text>
        <SegmentedControl
          aria-label={t('proposals.decline.side')}
          data-autofocus
          value={side}
          onChange={(value) =>
            form.setFieldValue('side', DECLINE_SIDES.find((one) => one === value) ?? 'office')
          }
          data={DECLINE_SIDES.map((one) => ({ value: one, label: t(`proposals.side.${one}`) }))}
        />
        <Select
          label={t('proposals.decline.reason')}
          allowDeselect={false}
          data={DECLINE_REASONS.map((one) => ({ value: one, label: t(`proposals.reason.${one}`) }))}
          value={reason}
          onChange={(value) =>
            form.setFieldValue('reason', DECLINE_REASONS.find((one) => one === value) ?? 'other')
          }
        />
        <Textarea
          label={t('proposals.decline.words')}
          autosize
          minRows={2}
          {...form.getInputProps('words')}
        />
        <DayField
          label={t('proposals.decline.rest')}
          disabled={never}
          value={restUntil}
          onChange={(day) => form.setFieldValue('restUntil', day)}
        />
        <Checkbox
          label={t('proposals.decline.never')}
          {...form.getInputProps('never', { type: 'checkbox' })}
        />
        <Button type="submit" loading={decline.isPending}>
          {t('proposals.decline.save')}
        </Button>
      </Stack>
    </form>
  )
}
