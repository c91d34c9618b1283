import type { FigureSheet, Quarter } from '@contract/report'
import { Button, Group, List, NumberInput, Select, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { shownNumber } from '../../parts/shown-number'
import { figureText } from './figure-text'

type Props = { which: Quarter; sheet: FigureSheet }

/** What the figures cannot say: what went well, what was hard, what comes next, one story, and why a target was missed. */
export function NarrativeForm({ which, sheet }: Props) {
  const t = useText()
  const { narrative, before, stories } = sheet
  const keep = useDeed('keepNarrative', () => tellDone(t('frame.saved')))
  const form = useForm({ initialValues: narrative })
  return (
    <Card title={t('report.narrative')}>
      <Prompts sheet={sheet} />
      <form onSubmit={form.onSubmit((words) => keep.mutate({ ...which, words }))}>
        {(['wentWell', 'wasHard', 'next'] as const).map((part) => (
          <Textarea
            key={part}
            label={t(`report.${part}`)}
            autosize
            minRows={2}
            mb="xs"
            {...form.getInputProps(part)}
          />
        ))}
        {before === null || [narrative.wentWell, narrative.wasHard, narrative.next].join('') !== '' ? null : (
          <Button
            variant="subtle"
            size="xs"
            mb="xs"
            onClick={() => form.setValues({ ...before, spent: null, deviations: {} })}
          >
            {t('report.carryOver')}
          </Button>
        )}
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <Select
            label={t('report.story')}
            description={t(stories.length === 0 ? 'report.story.none' : 'report.story.hint')}
            clearable
            data={stories.map(({ id, title }) => ({ value: id, label: title }))}
            {...form.getInputProps('storyId')}
          />
          <NumberInput
            label={t('report.spent')}
            description={t('report.spent.hint')}
            min={0}
            allowDecimal={false}
            value={form.values.spent ?? ''}
            onChange={(value) => form.setFieldValue('spent', typeof value === 'number' ? value : null)}
          />
        </Group>
        {sheet.grants.flatMap(({ id, name, targets }) =>
          targets.map(({ code }) => (
            <Textarea
              key={`${id} ${code}`}
              label={t('report.deviation', { grant: name, figure: figureText(`${code}.name`, sheet.norms) })}
              autosize
              mt="xs"
              value={form.values.deviations[`${id} ${code}`] ?? ''}
              onChange={({ currentTarget: { value } }) =>
                form.setFieldValue('deviations', { ...form.values.deviations, [`${id} ${code}`]: value })
              }
            />
          )),
        )}
        <Button type="submit" variant="default" mt="sm" loading={keep.isPending}>
          {t('frame.save')}
        </Button>
      </form>
    </Card>
  )
}

/** What has changed most, and what the office promised itself last time. */
function Prompts({ sheet: { prompts, before, norms } }: { sheet: FigureSheet }) {
  const t = useText()
  const promised = before?.next.trim() ?? ''
  if (prompts.length === 0 && promised === '') return null
  return (
    <List className="soft small" spacing={2}>
      {prompts.map(({ code, was, now }) => (
        <List.Item key={code}>
          {t('report.prompt', {
            figure: figureText(`${code}.name`, norms),
            was: shownNumber(was, false),
            now: shownNumber(now, false),
          })}
        </List.Item>
      ))}
      {promised === '' ? null : (
        <List.Item>
          <Text span inherit>
            {t('report.promised', { words: promised })}
          </Text>
        </List.Item>
      )}
    </List>
  )
}
