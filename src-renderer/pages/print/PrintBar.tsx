import type { Edition, Wanted } from '@contract/documents'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { PrintDialog } from './PrintDialog'

/** Where it goes: a file, the laptop's viewer, or a printer. */
export function PrintBar({ what, pages, edition }: { what: Wanted; pages: number; edition: Edition }) {
  const t = useText()
  const [isPrinting, { open: ask, close }] = useDisclosure(false)
  const printers = useAnswer('printers', {})
  const save = useDeed('savePaper', ({ savedAs }) => {
    if (savedAs !== null) tellDone(t('documents.savedAs', { name: savedAs }))
  })
  const open = useDeed('openPaper')
  const names = printers.data ?? []
  return (
    <>
      <Button variant="default" loading={open.isPending} onClick={() => open.mutate({ what })}>
        {t('documents.open')}
      </Button>
      {names.length === 0 ? null : (
        <Button variant="default" onClick={ask}>
          {t('documents.print')}
        </Button>
      )}
      <Button loading={save.isPending} onClick={() => save.mutate({ what })}>
        {t('documents.save')}
      </Button>
      {isPrinting ? (
        <PrintDialog
          what={what}
          pages={pages}
          isBooklet={edition === 'booklet'}
          printers={names}
          onDone={close}
        />
      ) : null}
    </>
  )
}
