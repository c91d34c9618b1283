import { RegisterColumn } from '@contract/register'
import { ActionIcon, Button, Checkbox, Group, Popover } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react'
import { useText } from '../../language'
import { columnName, ownColumn } from './columns'
import { useNamed, type View } from './useView'

type Columns = View['columns']
type Props = { columns: Columns; onChange: (columns: Columns) => void }

const NEW_WIDTH = 150

/** Which columns the table has, and in which order. */
export function ColumnsPicker({ columns, onChange }: Props) {
  const t = useText()
  const named = useNamed()
  const all = [...RegisterColumn.options, ...[...named.fields.keys()].map(ownColumn)]
  return (
    <Popover position="bottom-end" withArrow trapFocus shadow="md" width={320}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden />}>
          {t('register.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('register.columns')}>
        <ul className="column-choices">
          {columns.map(({ column }, at) => (
            <li key={column}>
              <Group wrap="nowrap" gap={4}>
                <Checkbox
                  flex={1}
                  checked
                  disabled={columns.length === 1}
                  label={columnName(column, named)}
                  onChange={() => onChange(columns.filter((one) => one.column !== column))}
                />
                <MoveButton columns={columns} at={at} by={-1} onChange={onChange} />
                <MoveButton columns={columns} at={at} by={1} onChange={onChange} />
              </Group>
            </li>
          ))}
          {all
            .filter((column) => !columns.some((one) => one.column === column))
            .map((column) => (
              <li key={column}>
                <Checkbox
                  checked={false}
                  label={columnName(column, named)}
                  onChange={() => onChange([...columns, { column, width: NEW_WIDTH }])}
                />
              </li>
            ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}

function MoveButton({ columns, at, by, onChange }: Props & { at: number; by: -1 | 1 }) {
  const t = useText()
  const named = useNamed()
  const [moved, other] = [columns[at], columns[at + by]]
  if (moved === undefined) return null
  const name = columnName(moved.column, named)
  return (
    <ActionIcon
      variant="subtle"
      aria-label={t(by < 0 ? 'register.column.left' : 'register.column.right', { name })}
      disabled={other === undefined}
      onClick={() => {
        if (other !== undefined) onChange(columns.with(at, other).with(at + by, moved))
      }}
    >
      {by < 0 ? <IconArrowUp size={18} aria-hidden /> : <IconArrowDown size={18} aria-hidden />}
    </ActionIcon>
  )
}
