import { termFor, type TaxonomyName } from '@contract/terms'
import type { WantedMentor, WantedSheet } from '@contract/waiting'
import { language, say, useText } from '../../language'
import { useOffice } from '../../office/office-context'
import { listed } from '../../parts/listed'
import { languageName } from '../../parts/names'

/** The sheet itself, on which neither a woman nor a number of women is told. */
export function WantedLetter({ sheet: { mentors } }: { sheet: WantedSheet }) {
  const t = useText()
  const { division } = useOffice()
  return (
    <article className="letter">
      <h2>{t('wanted.headline')}</h2>
      <p>{t('wanted.opening', { division: division.name })}</p>
      <ol>
        {mentors.map((mentor) => (
          <li key={mentor.women[0]?.id}>{inWords(mentor)}</li>
        ))}
      </ol>
      <p>{t('wanted.closing')}</p>
      <p>
        {division.name}
        {[division.phone, division.email].map((way) =>
          way === null ? null : <span key={way}> · {way}</span>,
        )}
      </p>
    </article>
  )
}

const YOUNGEST = 18
const OLDEST = 99

function inWords({
  sector,
  town,
  online,
  language: named,
  spoken,
  times,
  age,
  without,
  help,
}: WantedMentor): string {
  const parts = [
    sector === null ? null : say('wanted.sector', { sector: inSentence('sectors', sector) }),
    inLanguage(named, spoken),
    town === null ? null : say('wanted.town', { town }),
    times.length === 0 ? null : say('wanted.times', { times: listed(bandsOf(times)) }),
    online ? say('wanted.online') : null,
    age === null ? null : inYears(age),
    help.length === 0
      ? null
      : say('wanted.help', { help: listed(help.map((code) => inSentence('helpTopics', code))) }),
    without.length === 0
      ? null
      : say('wanted.without', { traits: listed(without.map((code) => inSentence('traits', code))) }),
  ]
  return `${[say('wanted.mentor'), ...parts.filter((part) => part !== null)].join(', ')}.`
}

function inLanguage(named: string | null, spoken: string | null): string | null {
  if (named !== null) return say('wanted.language', { language: languageName(named) })
  return spoken === null ? null : say('wanted.language.kept')
}

function inYears({ from, to }: { from: number; to: number }): string {
  if (from <= YOUNGEST) return say('wanted.age.to', { to })
  return to >= OLDEST ? say('wanted.age.from', { from }) : say('wanted.age', { from, to })
}

function inSentence(taxonomy: TaxonomyName, code: string): string {
  const term = termFor(taxonomy, code, language())
  const isWord = term.charAt(1) === term.charAt(1).toLowerCase()
  return isWord ? term.charAt(0).toLowerCase() + term.slice(1) : term
}

const isWeekend = (code: string) => code.startsWith('sat') || code.startsWith('sun')
const isEvening = (code: string) => code.endsWith('evening')

/** Times of the week in broad words: exact ones would tell too much and ask too much. */
function bandsOf(times: readonly string[]): string[] {
  const bands = [
    [times.some((code) => !isWeekend(code) && !isEvening(code)), say('wanted.band.day')],
    [times.some((code) => !isWeekend(code) && isEvening(code)), say('wanted.band.evening')],
    [times.some(isWeekend), say('wanted.band.weekend')],
  ] as const
  return bands.flatMap(([holds, words]) => (holds ? [words] : []))
}
