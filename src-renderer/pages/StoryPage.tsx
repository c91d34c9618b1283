import type { MatchId } from '@contract/ids'
import { useParams } from 'wouter'
import { useAnswer } from '../office/answers'
import { ProblemNote } from '../parts/ProblemNote'
import { StoryForm } from './stories/StoryForm'

/** A story as it is written or corrected; a new one may begin with the two women of a match. */
export function StoryPage() {
  const { id, match } = useParams<{ id: string; match?: MatchId }>()
  const stories = useAnswer('listStories', {})
  const matches = useAnswer('listMatches', {}, match !== undefined)
  const error = stories.error ?? matches.error
  if (error !== null) return <ProblemNote error={error} />
  if (stories.data === undefined || (match !== undefined && matches.data === undefined)) return null
  return (
    <StoryForm
      earlier={stories.data.stories.find(({ story }) => story.id === id) ?? null}
      pair={matches.data?.find((row) => row.id === match) ?? null}
    />
  )
}
