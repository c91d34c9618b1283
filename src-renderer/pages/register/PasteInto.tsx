import type { Column } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { usePastedCells } from '../../parts/use-pasted-cells'
import { columnName, type Named } from './columns'
import { PastePreview } from './PastePreview'

type Props = {
  /** Whom the rows are laid on, in their order. */
  women: readonly WomanRow[]
  columns: readonly Column[]
  named: Named
}

/** Takes cells that are pasted on the table, and shows what would come of them before anything is changed. */
export function PasteInto({ women, columns, named }: Props) {
  const t = useText()
  const [text, setText] = useState<string | null>(null)
  usePastedCells((cells) => {
    if (women.length > 0) setText(cells)
  })
  const headings = text === null ? null : columnsHeaded(text, columns, named)
  return (
    <Modal
      opened={text !== null}
      onClose={() => setText(null)}
      size="xl"
      title={t('register.paste.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {text === null ? null : (
        <PastePreview
          women={women}
          columns={headings ?? columns}
          headed={headings !== null}
          text={text}
          named={named}
          onDone={() => setText(null)}
        />
      )}
    </Modal>
  )
}

/** The columns that the first row names, where it is nothing but names of columns, as the register itself copies them. */
function columnsHeaded(text: string, columns: readonly Column[], named: Named): readonly Column[] | null {
  const names = text.split(/\r?\n/, 1)[0]?.split('\t') ?? []
  const found = names.map((name) => columns.find((column) => columnName(column, named) === name.trim()))
  const headed = found.filter((column) => column !== undefined)
  return headed.length === names.length ? headed : null
}
