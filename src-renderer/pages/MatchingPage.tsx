import type { ParticipantId } from '@contract/ids'
import { Link, useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { ProposalList } from './matching/ProposalList'
import { useText } from '../language'
import './matching/matching.css'

/** One woman at a time: who waits on the left, the mentors for her on the right. */
export function MatchingPage() {
  const t = useText()
  const { id } = useParams<{ id?: ParticipantId }>()
  const waiting = useAnswer('waitingList', {})
  if (waiting.isError) return <ProblemNote error={waiting.error} />
  if (waiting.data === undefined) return null
  return (
    <Page title={t('page.matching')}>
      {waiting.data.length === 0 && id === undefined ? (
        <EmptyState title={t('waiting.none.title')} text={t('waiting.none.text')} />
      ) : (
        <div className="matching">
          <nav className="matching-list card" aria-label={t('page.waiting')}>
            {waiting.data.map((woman) => (
              <Link key={woman.id} href={`/matching/${woman.id}`} aria-current={woman.id === id}>
                <span>{woman.name}</span>
                <span className="soft small numbers">{t('waiting.daysShort', { count: woman.days })}</span>
              </Link>
            ))}
          </nav>
          <div className="proposals">
            {id === undefined ? (
              <EmptyState title={t('matching.choose.title')} text={t('matching.choose.text')} />
            ) : (
              <ProposalList key={id} menteeId={id} />
            )}
          </div>
        </div>
      )}
    </Page>
  )
}
