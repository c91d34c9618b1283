import type { ProposalRow } from '@contract/proposals'
import {
  IconAlarm,
  IconBan,
  IconCalendarCheck,
  IconHeartHandshake,
  IconMessageQuestion,
  IconPencil,
  IconThumbUp,
} from '@tabler/icons-react'
import { useText } from '../../language'
import { shownDay } from '../../parts/shown-day'

const SHAPES = {
  draft: IconPencil,
  asked: IconMessageQuestion,
  agreed: IconThumbUp,
  matched: IconHeartHandshake,
  meetingSet: IconCalendarCheck,
  declined: IconBan,
} as const

/** How far a proposal is, told by word and shape. */
export function StageBadge({ row: { stage, lapsed, waitingFor, firstMeetingOn } }: { row: ProposalRow }) {
  const t = useText()
  const Shape = lapsed ? IconAlarm : SHAPES[stage]
  const since = waitingFor.map((one) => one.since).toSorted()[0]
  const words =
    lapsed && since !== undefined
      ? t('proposals.lapsed', { since: shownDay(since) })
      : t(`proposals.stage.${stage}`, { on: firstMeetingOn === null ? '' : shownDay(firstMeetingOn) })
  return (
    <span className="status" data-status={lapsed ? 'lapsed' : stage}>
      <Shape size={16} aria-hidden /> {words}
    </span>
  )
}
