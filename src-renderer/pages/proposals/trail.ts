import type { Half } from '@contract/pair'
import type { ProposalRow } from '@contract/proposals'

/** The steps from a thought to a first meeting, in the order they usually come; each is pressed by its number. */
export const TRAIL = [
  { name: 'askedMentor', kind: 'asked', side: 'mentor' },
  { name: 'mentorYes', kind: 'saidYes', side: 'mentor' },
  { name: 'askedMentee', kind: 'asked', side: 'mentee' },
  { name: 'menteeYes', kind: 'saidYes', side: 'mentee' },
] as const satisfies readonly { name: string; kind: 'asked' | 'saidYes'; side: Half }[]

export type TrailStep = (typeof TRAIL)[number]

/** The day that step was taken; null when it has not been. */
export function dayOf({ proposal: { asked } }: ProposalRow, { kind, side }: TrailStep): string | null {
  const one = asked[side]
  if (one === null) return null
  return kind === 'asked' ? one.on : one.saidYesOn
}

/** Whether it may still become a match. */
export function isUnderWay({ stage }: ProposalRow): boolean {
  return stage === 'draft' || stage === 'asked' || stage === 'agreed'
}
