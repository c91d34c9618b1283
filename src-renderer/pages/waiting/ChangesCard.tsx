import type { Loosening, WhyWaiting } from '@contract/waiting'
import { Button, Text } from '@mantine/core'
import { Link } from 'wouter'
import { say, useText } from '../../language'
import { Card } from '../../parts/Card'
import { listed } from '../../parts/listed'
import { termOf } from '../../parts/terms'

const MOST_SHOWN = 8

/** The smallest single changes that open mentors, each with exactly how many, and the way to the answer it is about. */
export function ChangesCard({ why: { changes, mentee } }: { why: WhyWaiting }) {
  const t = useText()
  return (
    <Card title={t('why.changes.title')}>
      <Text className="soft small">{t(changes.length === 0 ? 'why.changes.none' : 'why.changes.text')}</Text>
      <ul className="changes">
        {changes.slice(0, MOST_SHOWN).map(({ change, opens }) => (
          <li key={`${change.field} ${whatOf(change)}`}>
            <span>
              {t(`why.change.${change.field}`, { what: whatOf(change) })}{' '}
              <strong>{t('why.opens', { count: opens.length })}</strong>
              <span className="soft small"> {listed(opens.map(({ name }) => name))}</span>
            </span>
            <Button
              component={Link}
              href={placeOf(change, mentee.id)}
              variant="default"
              size="xs"
              aria-label={`${t(change.field === 'danish' ? 'why.follow.facts' : 'why.follow')}: ${t(`why.change.${change.field}`, { what: whatOf(change) })}`}
            >
              {t(change.field === 'danish' ? 'why.follow.facts' : 'why.follow')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function whatOf(change: Loosening): string {
  if (change.field === 'times') return termOf('times', change.code)
  if (change.field === 'notWith') return termOf('traits', change.code)
  if (change.field === 'danish') return say(`danish.${change.to}`)
  return change.field === 'travelKm' ? String(change.to) : ''
}

/** Where the answer is edited, after she has been asked. */
function placeOf({ field }: Loosening, id: string): string {
  return field === 'danish' ? `/register/${id}` : `/interview/${id}/mentee/${field}`
}
