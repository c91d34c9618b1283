import type { Half } from '@contract/pair'
import type { Asking } from '@contract/proposals'
import { worded } from '@contract/wording'
import { isTextName, ownLists, sayIn } from '../../language'
import { useOffice } from '../../office/office-context'
import { shownDayIn } from '../../parts/shown-day'

type Props = { asking: Asking; side: Half; spoken: 'da' | 'en' }

/** The letter itself: nothing but a first name and what speaks for the two. */
export function AskingLetter({ asking, side, spoken }: Props) {
  const say = sayIn(spoken)
  const { division, me } = useOffice()
  const other = side === 'mentee' ? 'mentor' : 'mentee'
  const her = asking.names[side]
  const named = (one: Half) => asking.names[one] ?? say(`role.${one}`).toLocaleLowerCase(spoken)
  const wording = {
    language: spoken,
    lists: ownLists(),
    names: { mentee: named('mentee'), mentor: named('mentor') },
    translate: (key: string, gaps: Readonly<Record<string, string | number>>) =>
      isTextName(key) ? say(key, gaps) : key,
  }
  const dear = side === 'mentor' ? 'asking.dearMentor' : 'asking.dearMentee'
  const reasons = [...new Set(asking.reasons.map((reason) => worded(reason, wording)))]
  return (
    <article className="letter" lang={spoken}>
      <p>{her === null ? say(dear) : say('asking.dear', { name: her })}</p>
      <p>{say(`asking.${side}.opening`, { other: asking.names[other] ?? say('asking.someone') })}</p>
      {reasons.length === 0 ? null : (
        <>
          <p>{say('asking.because')}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <p>{say('asking.free')}</p>
      <p>{say('asking.time', { on: shownDayIn(spoken, asking.answerBy) })}</p>
      <p>
        {say('asking.next')}
        {division.phone === null ? null : ` ${say('asking.call', { phone: division.phone })}`}
      </p>
      <p>
        {say('asking.greeting')}
        <br />
        {me?.name}
        <br />
        {division.name}
      </p>
    </article>
  )
}
