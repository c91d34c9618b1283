import type { EDITIONS } from '@contract/documents'
import type { Language } from '@contract/desktop'
import type { MatchId } from '@contract/ids'
import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'

export type Edition = (typeof EDITIONS)[number]
type Request = { matchId: MatchId | null; language: Language; edition: Edition }

/** Where it goes: a file, the laptop's viewer, or a printer. */
export function HandbookBar({ request }: { request: Request }) {
  const t = useText()
  const save = useDeed('saveHandbook', ({ savedAs }) => {
    if (savedAs !== null) tellDone(t('documents.savedAs', { name: savedAs }))
  })
  const open = useDeed('openHandbook')
  return (
    <>
      <Button variant="default" loading={open.isPending} onClick={() => open.mutate(request)}>
        {t('documents.open')}
      </Button>
      <PrintButton request={request} />
      <Button loading={save.isPending} onClick={() => save.mutate(request)}>
        {t('documents.save')}
      </Button>
    </>
  )
}

function PrintButton({ request }: { request: Request }) {
  const t = useText()
  const printers = useAnswer('printers', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const print = useDeed('printHandbook', () => tellDone(t('documents.printed')))
  const names = printers.data ?? []
  const printer = chosen ?? names[0]
  if (printer === undefined) return null
  return (
    <>
      <Select
        aria-label={t('documents.printer')}
        allowDeselect={false}
        data={[...names]}
        value={printer}
        onChange={setChosen}
      />
      <Button
        variant="default"
        loading={print.isPending}
        onClick={() => print.mutate({ ...request, printer, copies: 1 })}
      >
        {t('documents.print')}
      </Button>
    </>
  )
}
