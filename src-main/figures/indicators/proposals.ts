import type { DeclineReason, MatchProposal } from '../../domain/records/match-proposal'
import { happenings } from '../happenings'
import { count, type Count } from '../indicator'

type Decline = NonNullable<MatchProposal['decline']>

const drafted = happenings(
  ({ proposals }) => proposals.values(),
  ({ draftedOn }) => draftedOn,
)
const refused = happenings(
  ({ proposals }) => proposals.values(),
  ({ decline }) => decline?.on,
)

export const proposalsMade = count({
  code: 'proposalsMade',
  unit: 'proposals',
  timing: 'during',
  sourceFields: ['proposals.draftedOn'],
  list: (facts, period) => drafted(facts, period).map(({ id }) => id),
})

export const declines = declined('declines', 'on', () => true)

export const DECLINES_BY_SIDE = [
  declined('declinesByMentee', 'side', ({ side }) => side === 'mentee'),
  declined('declinesByMentor', 'side', ({ side }) => side === 'mentor'),
  declined('declinesByOffice', 'side', ({ side }) => side === 'office'),
]

const TIME: readonly DeclineReason[] = ['notNow', 'lackOfTime']
const FIT: readonly DeclineReason[] = ['otherField', 'otherWishes', 'languageBarrier', 'knowsHer']

export const DECLINES_BY_REASON = [
  declined('declinesTime', 'reason', ({ reason }) => TIME.includes(reason)),
  declined('declinesDistance', 'reason', ({ reason }) => reason === 'tooFar'),
  declined('declinesFit', 'reason', ({ reason }) => FIT.includes(reason)),
  declined('declinesOther', 'reason', ({ reason }) => ![...TIME, ...FIT, 'tooFar'].includes(reason)),
]

export const PROPOSALS = [proposalsMade, declines, ...DECLINES_BY_SIDE, ...DECLINES_BY_REASON]

function declined(code: string, field: keyof Decline, wanted: (decline: Decline) => boolean): Count {
  return count({
    code,
    unit: 'proposals',
    timing: 'during',
    sourceFields: [...new Set(['proposals.decline.on', `proposals.decline.${field}`])],
    list: (facts, period) =>
      refused(facts, period)
        .filter(({ decline }) => decline !== null && wanted(decline))
        .map(({ id }) => id),
  })
}
