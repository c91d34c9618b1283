import { TEMPLATE_WORDS, type CellContent } from '@contract/funder-templates'
import type { FigureSheet } from '@contract/report'
import { SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useText } from '../../../language'
import { figureText } from '../figure-text'

type Props = {
  place: string
  content: CellContent | null
  figures: FigureSheet
  onChange: (content: CellContent | null) => void
}

const COLUMNS = ['now', 'before', 'toDate'] as const
const PARTS = ['value', 'base'] as const
/** What is counted is taken of nothing. */
const MEASURED = ['percent', 'days', 'hours', 'points']

/** What the office writes into the cell that is pointed at. */
export function ContentFields({ place, content, figures, onChange }: Props) {
  const t = useText()
  const rows = figures.tables.flatMap((table) => table.rows)
  const unit = content?.kind === 'figure' ? rows.find(({ code }) => code === content.code)?.unit : undefined
  return (
    <Stack gap="sm">
      <Select
        label={t('funder.content', { place })}
        placeholder={t('funder.content.nothing')}
        searchable
        clearable
        maxDropdownHeight={320}
        data={[
          {
            group: t('funder.group.words'),
            items: TEMPLATE_WORDS.map((words) => ({ value: words, label: t(`funder.words.${words}`) })),
          },
          ...figures.tables.map((table) => ({
            group: figureText(`table.${table.code}`, figures.norms),
            items: table.rows.map(({ code }) => ({
              value: `figure ${code}`,
              label: figureText(`${code}.name`, figures.norms),
            })),
          })),
        ]}
        value={keyOf(content)}
        onChange={(key) => onChange(contentOf(key))}
      />
      {content?.kind === 'figure' ? (
        <>
          <SegmentedControl
            aria-label={t('funder.column')}
            value={content.column}
            onChange={(value) =>
              onChange({ ...content, column: COLUMNS.find((one) => one === value) ?? 'now' })
            }
            data={COLUMNS.map((value) => ({ value, label: t(`funder.column.${value}`) }))}
          />
          {unit !== undefined && MEASURED.includes(unit) ? (
            <SegmentedControl
              aria-label={t('funder.part')}
              value={content.part}
              onChange={(value) =>
                onChange({ ...content, part: PARTS.find((one) => one === value) ?? 'value' })
              }
              data={PARTS.map((value) => ({ value, label: t(`funder.part.${value}`) }))}
            />
          ) : null}
          <Text className="soft small">{figureText(`${content.code}.definition`, figures.norms)}</Text>
        </>
      ) : null}
    </Stack>
  )
}

function keyOf(content: CellContent | null): string | null {
  if (content === null) return null
  return content.kind === 'words' ? content.words : `figure ${content.code}`
}

function contentOf(key: string | null): CellContent | null {
  const words = TEMPLATE_WORDS.find((one) => one === key)
  if (words !== undefined) return { kind: 'words', words }
  if (key === null) return null
  return { kind: 'figure', code: key.slice('figure '.length), column: 'now', part: 'value' }
}
