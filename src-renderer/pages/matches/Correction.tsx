import type { MatchPage } from '@contract/matches'
import { Button } from '@mantine/core'
import { useText } from '../../language'
import { ConfirmedForm } from './ConfirmedForm'
import { FirstMeetingForm } from './FirstMeetingForm'
import { FollowUpForm } from './FollowUpForm'
import type { Source } from './log-entries'
import { MeetingForm } from './MeetingForm'
import { PauseCorrection } from './PauseCorrection'

type Props = { page: MatchPage; source: Source; done: () => void }

/** The form in which one line of the line of time is put right, in its own place. */
export function Correction(props: Props) {
  const t = useText()
  return (
    <div className="match-log-correction no-print">
      <FormFor {...props} />
      <Button variant="subtle" size="compact-sm" onClick={props.done}>
        {t('frame.cancel')}
      </Button>
    </div>
  )
}

function FormFor({ page, source, done }: Props) {
  if (source.table === 'meetings') return <MeetingForm page={page} earlier={source.record} done={done} />
  if (source.table === 'followUps') return <FollowUpForm page={page} earlier={source.record} done={done} />
  if (source.part === 'pause') return <PauseCorrection page={page} at={source.at} done={done} />
  if (source.part === 'firstMeeting') return <FirstMeetingForm page={page} done={done} />
  return <ConfirmedForm page={page} done={done} />
}
