import type { MatchPage } from '@contract/matches'
import { Tabs } from '@mantine/core'
import { useState } from 'react'
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

/** What can be noted of a match, one form at a time; a form is made when it is first opened, and keeps its words from then on. */
export function MatchDeeds({ page }: { page: MatchPage }) {
  const t = useText()
  const names = page.match.closure === null ? NAMES : LATE
  const [met, setMet] = useState<readonly string[]>(['meeting'])
  return (
    <Tabs
      className="card no-print"
      defaultValue="meeting"
      onChange={(name) => setMet(name === null ? met : [...met, name])}
    >
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
            {met.includes(name) ? <Deed page={page} /> : null}
          </Tabs.Panel>
        )
      })}
    </Tabs>
  )
}
