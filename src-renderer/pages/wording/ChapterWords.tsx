import { Textarea } from '@mantine/core'
import { useRef } from 'react'
import { useText } from '../../language'
import { AddPicture } from './AddPicture'

/** The words of one chapter, as they are written; a picture goes in below the block where she was writing. */
export function ChapterWords({ words, onWrite }: { words: string; onWrite: (words: string) => void }) {
  const t = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <Textarea
        ref={field}
        label={t('wording.words')}
        autosize
        minRows={18}
        maxRows={26}
        spellCheck
        classNames={{ input: 'wording-field' }}
        value={words}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      <div>
        <AddPicture
          onAdd={(block) => onWrite(withBlock(words, field.current?.selectionEnd ?? words.length, block))}
        />
      </div>
    </>
  )
}

function withBlock(words: string, at: number, block: string): string {
  const end = words.indexOf('\n\n', at)
  const [before, after] = end === -1 ? [words, ''] : [words.slice(0, end), words.slice(end)]
  return `${before.trimEnd()}\n\n${block}\n${after.startsWith('\n\n') ? after.slice(1) : after}`
}
