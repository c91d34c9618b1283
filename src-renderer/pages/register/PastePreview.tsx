import type { OfficeAnswer } from '@contract'
import { ownCodeOf, type SheetField } from '@contract/intake'
import { pastedInto } from '@contract/pasting'
import type { Column } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { Button, Group, ScrollArea, Select, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { inWords } from '../../parts/in-words'
import { columnName, type Named } from './columns'

type Cell = OfficeAnswer<'planPaste'>['cells'][number]

type Props = {
  women: readonly WomanRow[]
  columns: readonly Column[]
  headed: boolean
  text: string
  named: Named
  onDone: () => void
}

/** More than these nobody reads. */
const MOST_SHOWN = 200

/** What every cell would change, and what it cannot; nothing is changed until she says so. */
export function PastePreview({ women, columns, headed, text, named, onDone }: Props) {
  const t = useText()
  const [first, setFirst] = useState<Column>(columns.find((column) => pastedInto(column) !== null) ?? 'name')
  const from = headed ? columns : columns.slice(columns.indexOf(first))
  const asked = { women: women.map(({ id }) => id), columns: [...from], headed, text }
  const plan = useAnswer('planPaste', asked)
  const paste = useDeed('pasteCells', ({ changed }) => {
    tellDone(t('register.paste.done', { count: changed }))
    onDone()
  })
  const { cells, beyond } = plan.data ?? { cells: [], beyond: 0 }
  const changes = cells.filter(({ refusal }) => refusal === null).length
  const refused = cells.length - changes
  return (
    <Stack>
      <Text className="soft">{t('register.paste.text')}</Text>
      {headed ? null : (
        <Select
          label={t('register.paste.first')}
          allowDeselect={false}
          w={280}
          data={columns.map((column) => ({ value: column, label: columnName(column, named) }))}
          value={first}
          onChange={(value) => setFirst(columns.find((column) => column === value) ?? first)}
        />
      )}
      <Group gap="xs" role="status">
        <span className="status">{t('register.paste.changes', { count: changes })}</span>
        {refused === 0 ? null : (
          <span className="status">{t('register.paste.refused', { count: refused })}</span>
        )}
        {beyond === 0 ? null : (
          <span className="status">{t('register.paste.beyond', { count: beyond })}</span>
        )}
      </Group>
      <Cells cells={cells.slice(0, MOST_SHOWN)} named={named} />
      <Group>
        <Button
          disabled={changes === 0 || plan.isPlaceholderData}
          loading={paste.isPending}
          onClick={() => paste.mutate(asked)}
        >
          {t('register.paste.accept', { count: changes })}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('frame.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}

function Cells({ cells, named }: { cells: readonly Cell[]; named: Named }) {
  const t = useText()
  if (cells.length === 0) return null
  return (
    <ScrollArea.Autosize mah={280} type="auto" viewportProps={{ tabIndex: 0 }}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.name')}</Table.Th>
            <Table.Th>{t('register.paste.column')}</Table.Th>
            <Table.Th>{t('register.paste.was')}</Table.Th>
            <Table.Th>{t('register.paste.becomes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cells.map((cell) => (
            <Table.Tr key={`${cell.woman} ${cell.column}`}>
              <Table.Td>{cell.name}</Table.Td>
              <Table.Td>{columnName(cell.column, named)}</Table.Td>
              {cell.refusal === null ? (
                <>
                  <Table.Td className="soft">{worded(cell.field, cell.was)}</Table.Td>
                  <Table.Td>{worded(cell.field, cell.becomes)}</Table.Td>
                </>
              ) : (
                <Table.Td colSpan={2} className="soft">
                  {t(`register.paste.${cell.refusal}`, { value: cell.becomes })}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  )
}

function worded(field: SheetField | null, value: string | null): string {
  if (value === null) return '–'
  return field === null || ownCodeOf(field) !== null ? value : inWords(field, value)
}
