import type { WhyWaiting } from '@contract/waiting'
import { Text } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { Card } from '../../parts/Card'
import { listed } from '../../parts/listed'

/** The mentors possible for her now, and who else waits for the same ones. */
export function OpenCard({ why: { open, nobody, changes } }: { why: WhyWaiting }) {
  const t = useText()
  const has = ({ name, open: count }: { name: string; open: number }) => t('why.open.has', { name, count })
  return (
    <Card title={`${t('why.open.title')}: ${open.length}`}>
      {nobody === null ? null : (
        <Text>
          {t(nobody === 'rules' && changes.length > 0 ? 'why.nobody.mendable' : `why.nobody.${nobody}`)}
        </Text>
      )}
      <ul className="grounds">
        {open.map(({ id, name, others, needier }) => (
          <li key={id}>
            <span>
              <Link href={`/register/${id}`}>{name}</Link>{' '}
              <span className="soft">
                {others === 0 ? t('why.open.alone') : t('why.open.others', { count: others })}{' '}
                {needier.length === 0
                  ? null
                  : t('why.open.needier', { names: listed(needier.slice(0, 3).map(has)) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
