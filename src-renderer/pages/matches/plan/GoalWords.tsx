import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../language'

type Props = {
  label: string
  hint?: string
  begun: string
  onSave: (words: string) => void
  onClose: () => void
}

/** A few words about a goal, with the way out. */
export function GoalWords({ label, hint, begun, onSave, onClose }: Props) {
  const t = useText()
  const [words, setWords] = useState(begun)
  return (
    <form
      className="plan-words"
      onSubmit={(event) => {
        event.preventDefault()
        onSave(words)
      }}
    >
      <Textarea
        autosize
        autoFocus
        label={label}
        {...(hint === undefined ? {} : { description: hint })}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Group>
        <Button type="submit" size="compact-md" disabled={words.trim() === ''}>
          {t('frame.save')}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
      </Group>
    </form>
  )
}
