import type { RegisterFilter, SortKeys } from '@contract/register'
import { Button, CloseButton, Group, Popover, Stack, Text, TextInput } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useState, type SubmitEvent } from 'react'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { useText } from '../../language'

export type ListsMenuProps = {
  /** Asked only when she saves, so that the menu is not drawn anew with every key. */
  listNow: () => { readonly filter: RegisterFilter; readonly sort: SortKeys }
  onOpen: (filter: RegisterFilter, sort: SortKeys) => void
}

/** Questions the office asks often: opened by one click, saved under a name. */
export function ListsMenu({ listNow, onOpen }: ListsMenuProps) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const lists = useAnswer('registerDesk', {}).data?.lists ?? []
  const drop = useDeed('dropList', () => tellDone(t('register.list.dropped')))
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      withArrow
      trapFocus
      shadow="md"
      width={320}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconBookmark size={18} aria-hidden />}
          onClick={() => setOpened((now) => !now)}
        >
          {t('register.lists')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('register.lists')}>
        <Stack gap="xs">
          {lists.length === 0 ? <Text className="soft small">{t('register.list.none')}</Text> : null}
          {lists.map((list) => (
            <Group key={list.id} gap="xs" wrap="nowrap">
              <Button
                flex={1}
                variant="subtle"
                justify="flex-start"
                onClick={() => {
                  onOpen(list.filter, list.sort)
                  setOpened(false)
                }}
              >
                {list.name}
              </Button>
              <CloseButton
                aria-label={t('register.list.drop', { name: list.name })}
                onClick={() => drop.mutate({ id: list.id })}
              />
            </Group>
          ))}
          <SaveList listNow={listNow} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function SaveList({ listNow }: Pick<ListsMenuProps, 'listNow'>) {
  const t = useText()
  const [name, setName] = useState('')
  const keep = useDeed('keepList', () => {
    setName('')
    tellDone(t('register.list.kept'))
  })
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const { filter, sort } = listNow()
    keep.mutate({ name, filter, sort: [...sort] })
  }
  return (
    <form onSubmit={save}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('register.list.name')}
          placeholder={t('register.list.example')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={name.trim() === ''} loading={keep.isPending}>
          {t('frame.save')}
        </Button>
      </Group>
    </form>
  )
}
