import type { OfficeInput } from '@contract'
import { ActionIcon, Group } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { shownDay } from '../../parts/shown-day'
import { Correction } from './Correction'
import { entriesOf, type Entry } from './log-entries'
import type { OfPair } from './of-pair'

/** Everything that has happened to the pair in one line of time, newest first; what was written wrong is put right in its place. */
export function MatchLog({ page, pair, past }: OfPair) {
  const t = useText()
  const [correcting, setCorrecting] = useState<string | null>(null)
  const drop = useDeed('dropNote', () => tellDone(t('pair.dropped')))
  const entries = entriesOf({ page, pair }, t).toSorted((a, b) => b.on.localeCompare(a.on))
  return (
    <dl className="match-log">
      {entries.map((entry) => (
        <div key={entry.key} className="match-log-entry">
          <dt className="numbers soft">{shownDay(entry.on)}</dt>
          <dd>
            {entry.key === correcting && entry.source !== null ? (
              <Correction page={page} source={entry.source} done={() => setCorrecting(null)} />
            ) : (
              <Told
                entry={entry}
                isPast={past !== null}
                onCorrect={() => setCorrecting(entry.key)}
                onDrop={drop.mutate}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type ToldProps = {
  entry: Entry
  isPast: boolean
  onCorrect: () => void
  onDrop: (what: OfficeInput<'dropNote'>) => void
}

function Told({ entry, isPast, onCorrect, onDrop }: ToldProps) {
  const t = useText()
  const { on, title, words, source } = entry
  const what = `${shownDay(on)} ${title}`
  return (
    <>
      {title}
      {words === '' ? null : <div className="soft">{words}</div>}
      {source === null || isPast ? null : (
        <Group className="match-log-deeds no-print" gap={2} wrap="nowrap">
          <ActionIcon variant="subtle" aria-label={t('pair.edit', { what })} onClick={onCorrect}>
            <IconPencil size={16} aria-hidden />
          </ActionIcon>
          {source.table === 'matches' ? null : (
            <ActionIcon
              variant="subtle"
              aria-label={t('pair.drop', { what })}
              onClick={() => onDrop({ table: source.table, id: source.record.id })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      )}
    </>
  )
}
