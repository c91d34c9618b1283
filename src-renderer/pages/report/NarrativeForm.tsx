import type { FigureSheet, Quarter } from '@contract/report'
import { Button, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'

type Props = { which: Quarter; narrative: FigureSheet['narrative'] }

/** What the figures cannot say: what went well, what was hard, and what comes next. */
export function NarrativeForm({ which, narrative }: Props) {
  const t = useText()
  const keep = useDeed('keepNarrative', () => tellDone(t('frame.saved')))
  const form = useForm({ initialValues: narrative })
  return (
    <Card title={t('report.narrative')}>
      <form onSubmit={form.onSubmit((words) => keep.mutate({ ...which, words }))}>
        <Textarea label={t('report.wentWell')} autosize minRows={2} {...form.getInputProps('wentWell')} />
        <Textarea label={t('report.wasHard')} autosize minRows={2} {...form.getInputProps('wasHard')} />
        <Textarea label={t('report.next')} autosize minRows={2} {...form.getInputProps('next')} />
        <Button type="submit" variant="default" mt="sm" loading={keep.isPending}>
          {t('frame.save')}
        </Button>
      </form>
    </Card>
  )
}
