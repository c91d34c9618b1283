import type { Column } from '@contract/register'
import type { WomanRow } from '@contract/women'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { usePastedCells } from '../../parts/use-pasted-cells'
import { columnName, type Named } from './columns'
import { PastePreview } from './PastePreview'

type Props = {
  /** Whom the rows are laid on, in their order; asked when something is pasted, since the table is drawn at every turn of the wheel. */
  concerned: () => readonly WomanRow[]
  columns: readonly Column[]
  named: Named
}

type Pasted = { readonly text: string; readonly women: readonly WomanRow[] }

/** Takes cells that are pasted on the table, and shows what would come of them before anything is changed. */
export function PasteInto({ concerned, columns, named }: Props) {
  const t = useText()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  usePastedCells((text) => {
    const women = concerned()
    if (women.length > 0) setPasted({ text, women })
  })
  const close = () => setPasted(null)
  const headings = pasted === null ? null : columnsHeaded(pasted.text, columns, named)
  return (
    <Modal
      opened={pasted !== null}
      onClose={close}
      size="xl"
      title={t('register.paste.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {pasted === null ? null : (
        <PastePreview
          {...pasted}
          columns={headings ?? columns}
          headed={headings !== null}
          named={named}
          onDone={close}
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
