import type { BatchId, SubjectId } from '@contract/ids'
import type { Language } from '@contract/desktop'
import { EDITIONS, type Edition } from '@contract/documents'
import { Alert, Button, Group, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { language as spoken, useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { LongWork } from '../../parts/LongWork'

type Wish = { paper: string; language: Language; subjects: SubjectId[] }

/** Makes the chosen copies, as one file to print or as a file for each. */
export function BatchRun({ wish, editions }: { wish: Wish; editions: readonly Edition[] }) {
  const t = useText()
  const [chosen, setEdition] = useState<Edition | null>(null)
  const edition = chosen ?? editions[0] ?? 'office'
  const run = useRun()
  const begin = useDeed('beginBatch')
  const make = async (as: 'one' | 'many') => {
    const { id } = await begin.mutateAsync({ ...wish, edition })
    run.mutate({ id, as })
  }
  const count = wish.subjects.length
  return (
    <Stack className="no-print">
      {run.isPending ? <LongWork task="batch" text={t('batch.running')} /> : null}
      <Group align="flex-end">
        <Select
          label={t('print.edition')}
          allowDeselect={false}
          w={420}
          value={edition}
          onChange={(value) => setEdition(EDITIONS.find((one) => one === value) ?? edition)}
          data={editions.map((one) => ({ value: one, label: t(`print.edition.${one}`) }))}
        />
        <Button disabled={count === 0 || run.isPending} onClick={() => void make('one')}>
          {t('batch.one', { count })}
        </Button>
        <Button variant="default" disabled={count === 0 || run.isPending} onClick={() => void make('many')}>
          {t('batch.many', { count })}
        </Button>
      </Group>
    </Stack>
  )
}

function useRun() {
  const t = useText()
  return useDeed('runBatch', ({ made }) => tellDone(t('batch.made', { count: made })))
}

/** Batches that were stopped or cut off, to be taken up again or let go. */
export function OpenBatches() {
  const t = useText()
  const open = useAnswer('openBatches', { language: spoken() })
  const run = useRun()
  const end = useDeed('endBatch')
  return (open.data ?? []).map(({ id, title, made, of }) => (
    <Alert key={id} mb="sm" title={t('batch.open', { title, made, of })}>
      <Group>
        <Resume isBusy={run.isPending} onResume={() => run.mutate({ id, as: made > 0 ? 'many' : 'one' })} />
        <LetGo id={id} onLetGo={(batch) => end.mutate({ id: batch })} />
      </Group>
      {run.isPending ? <LongWork task="batch" text={t('batch.running')} /> : null}
    </Alert>
  ))
}

function Resume({ isBusy, onResume }: { isBusy: boolean; onResume: () => void }) {
  const t = useText()
  return (
    <Button size="compact-sm" disabled={isBusy} onClick={onResume}>
      {t('batch.resume')}
    </Button>
  )
}

function LetGo({ id, onLetGo }: { id: BatchId; onLetGo: (id: BatchId) => void }) {
  const t = useText()
  return (
    <Button size="compact-sm" variant="default" onClick={() => onLetGo(id)}>
      {t('batch.letGo')}
    </Button>
  )
}
