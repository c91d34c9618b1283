import type { MatchId } from '@contract/ids'
import type { PastAsked } from '@contract/past'
import { Button, Stack, Tabs, Text } from '@mantine/core'
import { useState, type ComponentType } from 'react'
import { useLocation, useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { LookBack } from '../parts/LookBack'
import { MatchBadge } from '../parts/MatchBadge'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { shownDay } from '../parts/shown-day'
import { ClosingTab } from './matches/ClosingTab'
import { CourseTab } from './matches/CourseTab'
import { HeardTab } from './matches/HeardTab'
import { HistoryTab } from './matches/HistoryTab'
import { PairCards } from './matches/PairCards'
import { PairFile } from './matches/PairFile'
import { PairPicture } from './matches/PairPicture'
import { PlanTab } from './matches/PlanTab'
import { WarningsCard } from './matches/plan/WarningsCard'
import { SupportTab } from './matches/SupportTab'
import type { OfPair } from './matches/of-pair'
import './matches/matches.css'
import { useText } from '../language'

/** The parts of the page, each behind a tab of its own, in the order of the life of a match. */
const TABS = {
  log: CourseTab,
  plan: PlanTab,
  heard: HeardTab,
  support: SupportTab,
  closing: ClosingTab,
  history: HistoryTab,
} as const satisfies Record<string, ComponentType<OfPair>>
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; TABS is closed.
const NAMES = Object.keys(TABS) as (keyof typeof TABS)[]

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
        <Text mt="md">{t('past.notYet')}</Text>
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
        <Tabs defaultValue="log" keepMounted={false}>
          <Tabs.List className="no-print">
            {NAMES.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {t(`pair.tab.${name}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {NAMES.map((name) => {
            const Part = TABS[name]
            return (
              <Tabs.Panel key={name} value={name} pt="md">
                <fieldset className="bare" disabled={past !== null}>
                  <Part {...whole} />
                </fieldset>
              </Tabs.Panel>
            )
          })}
        </Tabs>
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
