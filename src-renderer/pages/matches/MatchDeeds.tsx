import type { MatchPage } from '@contract/matches'
import { Tabs } from '@mantine/core'
import { useText } from '../../language'
import { FirstMeetingForm } from './FirstMeetingForm'
import { FollowUpForm } from './FollowUpForm'
import { MeetingForm } from './MeetingForm'
import { PauseForm } from './PauseForm'

const DEEDS = {
  meeting: MeetingForm,
  followUp: FollowUpForm,
  firstMeeting: FirstMeetingForm,
  pause: PauseForm,
} as const
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; DEEDS is closed.
const NAMES = Object.keys(DEEDS) as (keyof typeof DEEDS)[]

/** What can be noted of a running match, one form at a time. */
export function MatchDeeds({ page }: { page: MatchPage }) {
  const t = useText()
  return (
    <Tabs className="card" defaultValue="meeting">
      <Tabs.List>
        {NAMES.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`matches.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {NAMES.map((name) => {
        const Deed = DEEDS[name]
        return (
          <Tabs.Panel key={name} value={name} pt="md">
            <Deed page={page} />
          </Tabs.Panel>
        )
      })}
    </Tabs>
  )
}
