import type { StoryRow } from '@contract/stories'
import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import '../../parts/status-badge.css'
import { shownDay } from '../../parts/shown-day'
import { Editions } from './Editions'
import { StoryPhoto } from './StoryPhoto'
import { YesTable } from './YesTable'
import { termOf } from '../../parts/terms'

/** One story: what it tells, who has said yes to what, and where it stands in print. */
export function StoryCard({ row }: { row: StoryRow }) {
  const t = useText()
  const drop = useDeed('dropStory', () => tellDone(t('pair.dropped')))
  const { story, women, heldBack, withdrawn, calledBack } = row
  const nameOf = (id: string) => women.find((woman) => woman.id === id)?.name ?? ''
  const about = [t(`storyKind.${story.kind}`), shownDay(story.writtenOn), ...tagsOf(story.tags)]
  return (
    <Card title={story.title}>
      <Text className="small soft">{about.join(' · ')}</Text>
      <Standing row={row} />
      {heldBack.length === 0 ? null : (
        <Text className="story-warning" role="note">
          <IconAlertTriangle size={18} aria-hidden />
          {heldBack
            .map(({ name, purpose }) =>
              t('stories.tellsTooMuch', { name, purpose: t(`stories.purpose.${purpose}`) }),
            )
            .join(' ')}{' '}
          {t('stories.tellsTooMuch.mend')}
        </Text>
      )}
      {calledBack.length === 0 ? null : (
        <Text className="story-warning" role="note">
          <IconAlertTriangle size={18} aria-hidden />
          {withdrawn
            .map(({ name, purpose }) =>
              t('stories.withdrawn', { name, purpose: t(`stories.purpose.${purpose}`) }),
            )
            .join(' ')}{' '}
          {t('stories.calledBack', {
            editions: calledBack.map(({ name, on }) => `${name} (${shownDay(on)})`).join(', '),
          })}
        </Text>
      )}
      <details>
        <summary>{t('stories.read')}</summary>
        {story.telling === '' ? null : <p className="story-words">{story.telling}</p>}
        {story.voices.map(({ participantId, words }) => (
          <blockquote key={participantId} className="story-words">
            <span className="small soft">{nameOf(participantId)}</span>
            <br />
            {words}
          </blockquote>
        ))}
      </details>
      <StoryPhoto row={row} />
      <YesTable row={row} />
      <Editions story={story} />
      <Group className="no-print">
        <Link href={`/stories/${story.id}`} aria-label={t('pair.edit', { what: story.title })}>
          {t('frame.edit')}
        </Link>
        <Button
          size="xs"
          variant="default"
          aria-label={t('pair.drop', { what: story.title })}
          onClick={() => drop.mutate({ id: story.id })}
        >
          {t('frame.remove')}
        </Button>
      </Group>
    </Card>
  )
}

function Standing({ row: { printable, heldBack } }: { row: StoryRow }) {
  const t = useText()
  const Shape = printable.story ? IconCircleCheck : IconCircleDashed
  const waits = heldBack.some(({ purpose }) => purpose === 'story')
    ? 'stories.heldBack'
    : 'stories.notPrintable'
  return (
    <span className="status story-standing" data-status={printable.story ? 'matched' : 'enquiry'}>
      <Shape size={16} aria-hidden />
      {t(printable.story ? 'stories.printable' : waits)}
    </span>
  )
}

function tagsOf(tags: readonly string[]): string[] {
  return tags.map((code) => termOf('storyTags', code))
}
