import type { Reach, Woman } from '@contract/women'
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Attachments } from './Attachments'
import { Earlier } from './Earlier'
import { FactsForm } from './FactsForm'
import { FactsView } from './FactsView'
import { PortraitField } from './PortraitField'
import { RelatedCard } from './RelatedCard'
import { Uncover } from './Uncover'
import { useText } from '../../language'

/** The plain facts, corrected in place. */
export function FactsTab({ woman }: { woman: Woman }) {
  const t = useText()
  const [, go] = useLocation()
  const [editing, setEditing] = useState(false)
  const [uncovered, setUncovered] = useState<Reach | null>(null)
  const { id, address, phone, email, protection, portrait } = woman.participant
  const reach = woman.protected ? uncovered : { address, phone, email }
  if (editing) return <FactsForm woman={woman} reach={reach} onDone={() => setEditing(false)} />
  return (
    <>
      {woman.protected ? (
        <Uncover id={id} until={protection?.until ?? null} shown={uncovered} onShown={setUncovered} />
      ) : null}
      <FactsView woman={woman} />
      <Group className="no-print">
        <Button variant="default" onClick={() => setEditing(true)}>
          {t('women.facts.correct')}
        </Button>
        <Button variant="default" onClick={() => go(`/read-back/${id}`)}>
          {t('readBack.open')}
        </Button>
        <Button variant="subtle" onClick={() => go(`/print/profile/${id}`)}>
          {t('women.print.profile')}
        </Button>
        <PortraitField id={id} has={portrait !== null} />
      </Group>
      <Earlier woman={woman} />
      <RelatedCard id={id} />
      <Attachments woman={woman} />
    </>
  )
}
