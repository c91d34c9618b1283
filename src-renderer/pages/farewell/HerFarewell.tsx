import type { ParticipantId } from '@contract/ids'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { FarewellDialog } from './FarewellDialog'

/** For a woman who has left, and asks to be forgotten. */
export function HerFarewell({ id }: { id: ParticipantId }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <Group>
      <Text className="soft">{t('settings.farewell.hers')}</Text>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t('settings.farewell.hers.open')}
      </Button>
      <FarewellDialog women={[id]} reason="askedForIt" opened={isOpen} onClose={() => setOpen(false)} />
    </Group>
  )
}
