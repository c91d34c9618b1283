import type { WhyWaiting } from '@contract/waiting'
import { Link } from 'wouter'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { wordedFor } from '../matching/sentences'

/** Mentors who would fit but for something about themselves. */
export function NearlyCard({ why: { nearly, mentee } }: { why: WhyWaiting }) {
  const t = useText()
  if (nearly.length === 0) return null
  return (
    <Card title={t('why.nearly.title')}>
      <ul className="grounds">
        {sooner(nearly).map(({ id, name, stop }) => (
          <li key={id}>
            <span>
              <Link href={`/register/${id}`}>{name}</Link>{' '}
              <span className="soft">{wordedFor(stop, { mentee: mentee.name, mentor: name })}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const MOST_SHOWN = 8

const later = ({ stop }: WhyWaiting['nearly'][number]) => Number(stop.key === 'stop.notReady')

/** Those who have no place or are on hold first: they are nearer than those nobody has found ready yet. */
function sooner(nearly: WhyWaiting['nearly']): WhyWaiting['nearly'] {
  return nearly.toSorted((a, b) => later(a) - later(b)).slice(0, MOST_SHOWN)
}
