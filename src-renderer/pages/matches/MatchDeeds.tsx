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

/** What is often heard of only after the match has ended. */
const LATE = ['meeting', 'followUp'] as const

/** What can be noted of a match, one form at a time. */
export function MatchDeeds({ page }: { page: MatchPage }) {
  const t = useText()
  const names = page.match.closure === null ? NAMES : LATE
  return (
    <Tabs className="card" defaultValue="meeting">
      <Tabs.List>
        {names.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`matches.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {names.map((name) => {
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
