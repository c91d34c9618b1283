import type { Meeting } from '@contract/rounds'
import { useText } from '../../language'
import { termOf } from '../../parts/terms'

const AT_MOST = 8

/** Where the wishes of those who wait and the offers of the mentors do not meet: what is most lacking, first. */
export function Meetings({ meetings }: { meetings: readonly Meeting[] }) {
  const t = useText()
  return (
    <div className="round-panes">
      {(['helpTopics', 'sectors'] as const).map((taxonomy) => {
        const most = lacking(meetings.filter((one) => one.taxonomy === taxonomy))
        const widest = Math.max(1, ...most.flatMap(({ wished, offered }) => [wished, offered]))
        return (
          <section key={taxonomy} className="card" aria-label={t(`round.meetings.${taxonomy}`)}>
            <h2 className="pair-name">{t(`round.meetings.${taxonomy}`)}</h2>
            <p className="small soft">{t('round.meetings.text')}</p>
            <table className="meetings">
              <thead className="hidden-text">
                <tr>
                  <th>{t(`round.meetings.${taxonomy}`)}</th>
                  <th>{t('round.meetings.wished')}</th>
                  <th>{t('round.meetings.offered')}</th>
                  <th>{t('round.meetings.missing')}</th>
                </tr>
              </thead>
              <tbody>
                {most.map(({ code, wished, offered }) => (
                  <tr key={code}>
                    <th scope="row">{termOf(taxonomy, code)}</th>
                    <Bar kind="wished" count={wished} widest={widest} />
                    <Bar kind="offered" count={offered} widest={widest} />
                    <td className="small">
                      {wished > offered ? t('round.meetings.lacks', { count: wished - offered }) : ''}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )
      })}
    </div>
  )
}

function Bar({ kind, count, widest }: { kind: 'wished' | 'offered'; count: number; widest: number }) {
  return (
    <td className={`bar-${kind}`}>
      <span className="numbers small">{count}</span>
      <span className="bar" style={{ width: `${(60 * count) / widest}%` }} aria-hidden />
    </td>
  )
}

function lacking(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings
    .filter(({ wished }) => wished > 0)
    .toSorted((a, b) => b.wished - b.offered - (a.wished - a.offered) || b.wished - a.wished)
    .slice(0, AT_MOST)
}
