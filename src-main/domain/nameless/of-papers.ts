import type { Copy } from '../records/office-papers'
import type { TaskNote } from '../records/task-note'
import { dash, nothing, type Gone, type Remains } from './field-rules'

/** What the office made of it: printed papers, stories, reports, lists. */
export const OF_PAPERS = {
  copies: { tellsOf: names, without: (copy) => ({ ...copy, kept: null }) },
  stories: { tellsOf: ({ id }, { stories }) => stories.has(id), without: nothing },
  narratives: {
    tellsOf: tellsStory,
    without: (narrative) => ({ ...narrative, storyId: null }),
  },
  /** Its figures stay, and so does every word but those of her story. */
  sealedReports: {
    tellsOf: tellsStory,
    without: (report) => ({
      ...report,
      document: { ...report.document, values: { ...report.document.values, ...NO_STORY } },
    }),
  },
  imports: {
    tellsOf: ({ added, updated }, { women }) =>
      [...added, ...updated].length > 0 && [...added, ...updated].every(({ woman }) => women.has(woman)),
    without: (log) => ({ ...log, fileName: dash() }),
  },
  taskNotes: { tellsOf: isAbout, without: (note) => ('reason' in note ? { ...note, reason: dash() } : note) },
  acceptedGaps: {
    tellsOf: ({ id }, gone) => [...gone.women, ...gone.matches].some((one) => id.includes(one)),
    without: (gap) => ({ ...gap, words: '' }),
  },
} satisfies Partial<Remains>

/** What a sealed report tells in place of a story that may not be told any more. */
export const NO_STORY = {
  'story.title': '',
  'story.telling': '',
  voices: { kind: 'list', entries: [] },
}

function names({ women, participantId, matchId }: Copy, gone: Gone): boolean {
  return (
    women.some((id) => gone.women.has(id)) ||
    (participantId !== null && gone.women.has(participantId)) ||
    (matchId !== null && gone.matches.has(matchId))
  )
}

function tellsStory({ storyId }: { readonly storyId: string | null }, { stories }: Gone): boolean {
  return storyId !== null && stories.has(storyId)
}

function isAbout({ task }: TaskNote, { women, matches }: Gone): boolean {
  return task.split(' ').some((part) => women.has(part) || matches.has(part))
}
