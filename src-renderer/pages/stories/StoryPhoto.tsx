import type { StoryRow } from '@contract/stories'
import { Group, Text } from '@mantine/core'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { PictureField } from '../../parts/PictureField'
import { usePictureUrl } from '../../parts/use-picture-url'

const STORY_PHOTO = { width: 900, height: 600 }

/** The picture of the women in a story, what it waits for, and a way to choose another. */
export function StoryPhoto({ row: { story, photo } }: { row: StoryRow }) {
  const t = useText()
  const keep = useDeed('keepStoryPhoto')
  const drop = useDeed('dropStoryPhoto')
  const has = photo !== 'none'
  const isSeen = photo === 'waiting' || photo === 'printable'
  const answer = useAnswer('readStoryPhoto', { id: story.id }, isSeen)
  const url = usePictureUrl(isSeen ? answer.data?.picture : null)
  const what = t('stories.photo.of', { title: story.title })
  return (
    <div className={photo === 'printable' ? 'story-photo' : 'story-photo no-print'}>
      {url === null ? null : <img src={url} alt={what} width={360} height={240} />}
      <div>
        <Text className="small soft">{t(`stories.photo.${has ? photo : 'who'}`)}</Text>
        <Group className="no-print" gap="xs" role="group" aria-label={what}>
          <PictureField
            has={has}
            words={{
              add: t('stories.photo.add'),
              change: t('stories.photo.change'),
              remove: t('stories.photo.remove'),
            }}
            largest={STORY_PHOTO}
            isKeeping={keep.isPending}
            onKeep={(picture) => keep.mutate({ id: story.id, picture })}
            onDrop={() => drop.mutate({ id: story.id })}
          />
        </Group>
      </div>
    </div>
  )
}
