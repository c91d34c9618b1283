import { HALVES, type OtherMatch, type PairPage } from '@contract/pair'
import { IconAlertCircle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useText } from '../../language'
import { shownDay } from '../../parts/shown-day'
import '../matching/matching.css'
import { PairCard } from '../matching/PairCard'

/** The two side by side: the same fields, the same size, and what each of them hopes for herself. */
export function PairCards({ pair }: { pair: PairPage }) {
  const t = useText()
  return (
    <div className="pair pair-cards" role="group" aria-label={t('pair.cards')}>
      {HALVES.map((half) => (
        <section key={half} className="card" aria-label={pair.cards[half].name}>
          <PairCard woman={pair.cards[half]} side={half} />
          <dl className="pair-needs">
            <dt>
              {t('pair.needs')}
              {pair.unmet.includes(half) ? (
                <span className="pair-unmet">
                  <IconAlertCircle size={16} aria-hidden />
                  {t(pair.closedOn === null ? 'pair.needs.unmet' : 'pair.needs.unmetInTheEnd')}
                </span>
              ) : null}
            </dt>
            <dd>{pair.cards[half].needs || <span className="soft">{t('pair.needs.none')}</span>}</dd>
          </dl>
          <Others name={pair.cards[half].name} matches={pair.otherMatches.filter(({ of }) => of === half)} />
        </section>
      ))}
    </div>
  )
}

/** The matches she was in before, so that a woman who comes back is known. */
function Others({ name, matches }: { name: string; matches: readonly OtherMatch[] }) {
  const t = useText()
  if (matches.length === 0) return null
  return (
    <details className="small">
      <summary>{t('pair.otherMatches')}</summary>
      <ul className="link-list">
        {matches.map(({ id, other, from, until }) => (
          <li key={id}>
            <Link href={`/matches/${id}`}>
              {t('pair.otherMatch', {
                name,
                other,
                from: shownDay(from),
                until: until === null ? t('pair.otherMatch.now') : shownDay(until),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
