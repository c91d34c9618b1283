import type { WantedSheet } from '@contract/waiting'
import { useText } from '../../language'
import { useOffice } from '../../office/office-context'

/** The sheet itself, on which neither a woman nor a number of women is told. */
export function WantedLetter({ sheet: { mentors } }: { sheet: WantedSheet }) {
  const t = useText()
  const { division } = useOffice()
  return (
    <article className="letter">
      <h2>{t('wanted.headline')}</h2>
      <p>{t('wanted.opening', { division: division.name })}</p>
      <ol>
        {mentors.map(({ words, women }) => (
          <li key={women[0]?.id}>{words}</li>
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
