import type { ParticipantId } from '@contract/ids'
import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link, useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { ProposalList } from './matching/ProposalList'
import { useWomanKeys } from './matching/use-woman-keys'
import { useText } from '../language'
import './matching/matching.css'
import './proposals/proposals.css'

/** One woman at a time: who waits on the left, the mentors for her on the right. */
export function MatchingPage() {
  const t = useText()
  const { id } = useParams<{ id?: ParticipantId }>()
  const [veil, { toggle }] = useDisclosure(false)
  const waiting = useAnswer('waitingList', {})
  const page = useWomanKeys({ waiting: waiting.data ?? [], id, onVeil: toggle })
  if (waiting.isError) return <ProblemNote error={waiting.error} />
  if (waiting.data === undefined) return null
  return (
    <Page
      title={t('page.matching')}
      actions={
        <Button variant="default" aria-pressed={veil} aria-keyshortcuts="H" onClick={toggle}>
          {t(veil ? 'matching.veil.off' : 'matching.veil')}
        </Button>
      }
    >
      {waiting.data.length === 0 && id === undefined ? (
        <EmptyState title={t('waiting.none.title')} text={t('waiting.none.text')} />
      ) : (
        <div className="matching" ref={page}>
          <nav className="matching-list card" aria-label={t('page.waiting')}>
            {waiting.data.map((woman, place) => (
              <Link key={woman.id} href={`/matching/${woman.id}`} aria-current={woman.id === id}>
                <span>{veil ? t('matching.veiled.mentee', { place: place + 1 }) : woman.name}</span>
                <span className="soft small numbers">{t('waiting.daysShort', { count: woman.days })}</span>
              </Link>
            ))}
          </nav>
          <div className="proposals">
            {id === undefined ? (
              <EmptyState title={t('matching.choose.title')} text={t('matching.choose.text')} />
            ) : (
              <>
                <Text className="soft small keys">{t('matching.keys')}</Text>
                <ProposalList key={id} menteeId={id} veil={veil} />
              </>
            )}
          </div>
        </div>
      )}
    </Page>
  )
}
