import type { Story } from '@contract/stories'
import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { shownDay } from '../../parts/shown-day'

/** The printed editions that hold the story. */
export function Editions({ story }: { story: Story }) {
  const t = useText()
  const { today } = useOffice()
  const [name, setName] = useState('')
  const enter = useDeed('enterEdition', () => setName(''))
  return (
    <>
      {story.editions.map((edition) => (
        <Text key={edition.name} className="small">
          {t('stories.edition.in', { name: edition.name, on: shownDay(edition.on) })}{' '}
          <ActionIcon
            className="no-print"
            size="xs"
            variant="subtle"
            aria-label={t('pair.drop', { what: edition.name })}
            onClick={() => enter.mutate({ id: story.id, edition, isIn: false })}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Text>
      ))}
      <Group className="no-print" align="flex-end" gap="xs">
        <TextInput
          size="xs"
          label={t('stories.edition')}
          placeholder={t('stories.edition.example')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button
          size="xs"
          variant="default"
          disabled={name.trim() === ''}
          onClick={() => enter.mutate({ id: story.id, edition: { name, on: today }, isIn: true })}
        >
          {t('stories.edition.save')}
        </Button>
      </Group>
    </>
  )
}
