import type { ParticipantId } from '@contract/ids'
import { Text } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { termOf } from '../../parts/terms'

/** Ways into her field through the mentors' contacts, whoever becomes her own mentor. */
export function Paths({ menteeId }: { menteeId: ParticipantId }) {
  const t = useText()
  const around = useAnswer('aroundHer', { menteeId })
  const paths = around.data?.paths ?? []
  if (paths.length === 0) return null
  return (
    <section className="card" aria-label={t('matching.paths')}>
      <Text fw={600}>{t('matching.paths')}</Text>
      {paths.map(({ sector, mentors }) => (
        <details key={sector}>
          <summary>
            {t('matching.path', { count: mentors.length, sector: termOf('sectors', sector) })}
          </summary>
          <ul className="grounds small">
            {mentors.map(({ id, name, who }) => (
              <li key={id}>
                <span>
                  <Link href={`/register/${id}`}>{name}</Link> {who === '' ? null : `– ${who}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
