import { Button, Stack, Text } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { useText } from '../language'
import { useAnswer } from '../office/answers'
import { Card } from '../parts/Card'
import { EmptyState } from '../parts/EmptyState'
import { Page } from '../parts/Page'
import { ProblemNote } from '../parts/ProblemNote'
import { StoryCard } from './stories/StoryCard'
import './stories/stories.css'

/** The stories of the network, and what each woman in them has said yes to. */
export function StoriesPage() {
  const t = useText()
  const [, go] = useLocation()
  const answer = useAnswer('listStories', {})
  if (answer.isError) return <ProblemNote error={answer.error} />
  if (answer.data === undefined) return null
  const { stories, toAskFor } = answer.data
  const add = <Button onClick={() => go('/stories/new')}>{t('stories.new')}</Button>
  return (
    <Page title={t('page.stories')} actions={stories.length === 0 ? null : add}>
      <Stack>
        {stories.length === 0 ? (
          <EmptyState title={t('stories.none.title')} text={t('stories.none.text')}>
            {add}
          </EmptyState>
        ) : null}
        {toAskFor.length === 0 ? null : (
          <Card title={t('stories.ask')}>
            <Text className="soft">{t('stories.ask.text')}</Text>
            <ul className="link-list">
              {toAskFor.map(({ matchId, mentee, mentor }) => (
                <li key={matchId}>
                  <Link href={`/stories/new/${matchId}`}>
                    {t('matching.confirm.title', { mentee, mentor })}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {stories.map((row) => (
          <StoryCard key={row.story.id} row={row} />
        ))}
      </Stack>
    </Page>
  )
}
