import { Textarea } from '@mantine/core'
import { useText } from '../../language'

/** The words of one chapter, as they are written. */
export function ChapterWords({ words, onWrite }: { words: string; onWrite: (words: string) => void }) {
  const t = useText()
  return (
    <Textarea
      label={t('wording.words')}
      autosize
      minRows={18}
      maxRows={26}
      spellCheck
      classNames={{ input: 'wording-field' }}
      value={words}
      onChange={(event) => onWrite(event.currentTarget.value)}
    />
  )
}
