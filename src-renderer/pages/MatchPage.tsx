import type { MatchId } from '@contract/ids'
import type { PastAsked } from '@contract/past'
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { LookBack } from '../parts/LookBack'
import { MatchBadge } from '../parts/MatchBadge'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { shownDay } from '../parts/shown-day'
import { PairCards } from './matches/PairCards'
import { PairFile } from './matches/PairFile'
import { PairParts } from './matches/PairParts'
import { PairPicture } from './matches/PairPicture'
import { WarningsCard } from './matches/plan/WarningsCard'
import type { OfPair } from './matches/of-pair'
import './matches/matches.css'
import { useText } from '../language'

/** One pair: who they are, why these two, and everything that has happened since. */
export function MatchPage() {
  const t = useText()
  const [, go] = useLocation()
  const { id } = useParams<{ id: MatchId }>()
  const [past, setPast] = useState<PastAsked | null>(null)
  const answer = useAnswer('readMatch', { id, past })
  const pair = useAnswer('readPair', { id, past })
  const error = answer.error ?? pair.error
  if (error !== null && past === null) return <ProblemNote error={error} />
  if (error !== null)
    return (
      <Page title={t('past.look')}>
        <LookBack past={past} onLook={setPast} />
        <Text mt="md">{t(past?.how === 'known' ? 'past.notKnown' : 'past.notYet')}</Text>
      </Page>
    )
  if (answer.data === undefined || pair.data === undefined) return null
  const whole = { page: answer.data, pair: pair.data, past }
  const { mentee, mentor } = whole.page
  return (
    <Page
      title={t('matching.confirm.title', { mentee, mentor })}
      actions={
        <>
          <Button variant="default" onClick={() => window.print()}>
            {t('pair.print')}
          </Button>
          <PairFile id={id} past={past} />
          <Button onClick={() => go(`/print/handbook/${id}`)}>{t('matches.handbook')}</Button>
        </>
      }
    >
      <Stack>
        <LookBack past={past} onLook={setPast} />
        <Beginning {...whole} />
        <WarningsCard {...whole} />
        <PairCards {...whole} />
        <PairPicture {...whole} />
        <PairParts {...whole} />
      </Stack>
    </Page>
  )
}

/** Where the match stands, and why these two. */
function Beginning({ page }: OfPair) {
  const t = useText()
  return (
    <section className="pair-beginning">
      <MatchBadge stage={page.stage} />
      <Text className="small soft">
        {t('matches.confirmed', { on: shownDay(page.confirmedOn), by: page.confirmedBy })}{' '}
        {page.agreedUntil === null ? '' : t('matches.agreedUntil', { until: shownDay(page.agreedUntil) })}
      </Text>
      <Text>{page.match.grounds}</Text>
    </section>
  )
}
