import type { WomanRow } from '@contract/women'
import { Autocomplete, Button, Group, Popover, Stack } from '@mantine/core'
import { IconCopy, IconMail, IconPrinter, IconTag } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { useLatest } from '../../parts/use-latest'
import { useText } from '../../language'
import type { Named } from './columns'
import { copyRows } from './copy-rows'
import type { View } from './useView'
import { ExportMaker } from './ExportMaker'
import { ToPaper } from './ToPaper'
import type { Selection } from './useSelection'

type Props = {
  women: readonly WomanRow[]
  named: Named
  columns: View['columns']
  selection: Selection
  of: number
}

/** How many women there are, how many she has picked, and what can be done with them. */
export function SelectionBar({ women, named, columns, selection, of }: Props) {
  const t = useText()
  const picked = selection.ids.size
  const count =
    women.length === of
      ? t('women.count', { count: of })
      : t('women.countOf', { found: women.length, count: of })
  const concerned = useLatest(picked === 0 ? women : women.filter(({ id }) => selection.ids.has(id)))
  return (
    <Group gap="xs" className="no-print">
      <p className="small soft numbers register-count" role="status">
        {picked === 0 ? count : t('register.picked', { count: picked })}
      </p>
      <Deeds
        concerned={concerned}
        nobody={women.length === 0}
        onNone={picked === 0 ? null : selection.none}
        named={named}
        columns={columns}
      />
    </Group>
  )
}

type DeedsProps = Pick<Props, 'named' | 'columns'> & {
  /** Whom a deed would concern now: those picked, or else all that are found. */
  concerned: () => readonly WomanRow[]
  nobody: boolean
  /** Drops everyone picked; null while nobody is. */
  onNone: (() => void) | null
}

/** Kept as they are while she types. */
const Deeds = memo(function Deeds({ concerned, nobody, onNone, named, columns }: DeedsProps) {
  const t = useText()
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconCopy size={16} aria-hidden />}
        disabled={nobody}
        onClick={() => {
          copyRows(concerned(), columns, named)
          tellDone(t('register.copied', { count: concerned().length }))
        }}
      >
        {t('register.copy')}
      </Button>
      <ExportMaker concerned={concerned} nobody={nobody} />
      <ToPaper
        concerned={concerned}
        nobody={nobody}
        href="/print/women-list"
        icon={<IconPrinter size={16} aria-hidden />}
      >
        {t('register.print')}
      </ToPaper>
      {onNone === null ? null : (
        <>
          <ToPaper
            concerned={concerned}
            nobody={nobody}
            href="/batch/letter"
            icon={<IconMail size={16} aria-hidden />}
          >
            {t('register.letters')}
          </ToPaper>
          <LabelMaker concerned={concerned} named={named} />
          <Button size="compact-sm" variant="subtle" onClick={onNone}>
            {t('register.pickNone')}
          </Button>
        </>
      )}
    </>
  )
})

function LabelMaker({ concerned, named }: Pick<DeedsProps, 'concerned' | 'named'>) {
  const t = useText()
  const known = [...named.labels.values()]
  const [name, setName] = useState('')
  const [opened, setOpened] = useState(false)
  const label = useDeed('labelWomen', () => {
    setOpened(false)
    tellDone(t('register.labelled', { count: concerned().length }))
  })
  const mutate = (on: boolean) => label.mutate({ name, women: concerned().map(({ id }) => id), on })
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
