import { dayFromNumber, yearOf } from '../../domain/records/calendar'
import type { StoryId } from '../../domain/records/ids'
import { Narrative } from '../../domain/records/office-papers'
import type { Making } from '../making'
import narratives from '../material/narratives.json'

/** What the office wrote for its reports on the quarters that are over; the newest of them tells the story, if there is one. */
export function narrativesOf({ today, seed }: Making, story: StoryId | null): Narrative[] {
  const day = dayFromNumber(today)
  const running = yearOf(day) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  return narratives.map((_, at) => {
    const quarter = running - 1 - at
    const words = narratives[(at + (seed >>> 0)) % narratives.length]
    const id = `${Math.floor(quarter / 4)}-q${(quarter % 4) + 1}`
    return Narrative.parse({ ...words, id, storyId: at === 0 ? story : null })
  })
}
