import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../../language'

/** The frame of a small form: its fields, and the ways out of it. */
export function NoteForm({
  onSave,
  onCancel,
  busy,
  children,
}: {
  onSave: () => void
  onCancel: () => void
  busy: boolean
  children: ReactNode
}) {
  const t = useText()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      {children}
      <Group gap="xs">
        <Button type="submit" loading={busy}>
          {t('frame.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('frame.cancel')}
        </Button>
      </Group>
    </form>
  )
}
