import type { WomanRow } from '@contract/women'
import { Autocomplete, Button, Group, Popover, Stack } from '@mantine/core'
import { IconCopy, IconTag } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { useText } from '../../language'
import type { Named } from './columns'
import { copyRows } from './copy-rows'
import type { View } from './useView'
import { ExportMaker } from './ExportMaker'
import type { Selection } from './useSelection'

type Props = {
  women: readonly WomanRow[]
  named: Named
  columns: View['columns']
  selection: Selection
  of: number
}

/** How many women there are, how many she has picked, and what can be done with them. */
export const SelectionBar = memo(function SelectionBar({ women, named, columns, selection, of }: Props) {
  const t = useText()
  const picked = selection.ids.size
  const concerned = picked === 0 ? women : women.filter(({ id }) => selection.ids.has(id))
  const count =
    women.length === of ? t('women.count', { count: of }) : t('women.countOf', { found: women.length, of })
  return (
    <Group gap="xs" className="no-print">
      <p className="small soft numbers register-count" role="status">
        {picked === 0 ? count : t('register.picked', { count: picked })}
      </p>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconCopy size={16} aria-hidden />}
        disabled={concerned.length === 0}
        onClick={() => {
          copyRows(concerned, columns, named)
          tellDone(t('register.copied', { count: concerned.length }))
        }}
      >
        {t('register.copy')}
      </Button>
      <ExportMaker women={concerned} />
      {picked === 0 ? null : (
        <>
          <LabelMaker women={concerned} named={named} />
          <Button size="compact-sm" variant="subtle" onClick={selection.none}>
            {t('register.pickNone')}
          </Button>
        </>
      )}
    </Group>
  )
})

function LabelMaker({ women, named }: Pick<Props, 'women' | 'named'>) {
  const t = useText()
  const known = [...named.labels.values()]
  const [name, setName] = useState('')
  const [opened, setOpened] = useState(false)
  const label = useDeed('labelWomen', () => {
    setOpened(false)
    tellDone(t('register.labelled', { count: women.length }))
  })
  const mutate = (on: boolean) => label.mutate({ name, women: women.map(({ id }) => id), on })
  return (
    <Popover opened={opened} onChange={setOpened} withArrow trapFocus shadow="md" width={280}>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconTag size={16} aria-hidden />}
          onClick={() => setOpened((now) => !now)}
        >
          {t('register.label')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('register.label')}>
        <Stack gap="xs">
          <Autocomplete
            label={t('register.label.name')}
            placeholder={t('register.label.example')}
            comboboxProps={{ withinPortal: false }}
            data={known}
            value={name}
            onChange={setName}
          />
          <Group gap="xs">
            <Button size="compact-sm" disabled={name.trim() === ''} onClick={() => mutate(true)}>
              {t('register.label.on')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={!known.includes(name.trim())}
              onClick={() => mutate(false)}
            >
              {t('register.label.off')}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
