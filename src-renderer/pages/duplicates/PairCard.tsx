import type { LikelyPair } from '@contract/duplicates'
import type { WomanRow } from '@contract/women'
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { StatusBadge } from '../../parts/StatusBadge'
import { MergeForm } from './MergeForm'

type Props = { one: WomanRow; other: WomanRow; because: LikelyPair['because'] }

/** Two records side by side, equal in size, and why they may be one woman. */
export function PairCard({ one, other, because }: Props) {
  const t = useText()
  const [merging, setMerging] = useState(false)
  const apart = useDeed('keepApart', () => tellDone(t('duplicates.keptApart')))
  return (
    <section className="card" aria-label={`${one.name} · ${other.name}`}>
      <p className="small soft">{because.map((reason) => t(`duplicates.because.${reason}`)).join(' · ')}</p>
      <div className="two-women">
        <Record woman={one} />
        <Record woman={other} />
      </div>
      {merging ? (
        <MergeForm one={one} other={other} onClose={() => setMerging(false)} />
      ) : (
        <Group mt="md">
          <Button variant="default" onClick={() => setMerging(true)}>
            {t('duplicates.look')}
          </Button>
          <Button
            variant="subtle"
            loading={apart.isPending}
            onClick={() => apart.mutate({ women: [one.id, other.id] })}
          >
            {t('duplicates.apart')}
          </Button>
        </Group>
      )}
    </section>
  )
}

function Record({ woman }: { woman: WomanRow }) {
  const t = useText()
  const { name, ownScriptName, age, job, phone, email, standings } = woman
  const facts = [
    woman.protected ? t('women.protected') : woman.town,
    age === null ? null : t('women.age', { age }),
    job,
  ]
  return (
    <div>
      <h2 className="record-name">
        <Link href={`/register/${woman.id}`}>{name}</Link>{' '}
        <span className="soft" lang="und">
          {ownScriptName}
        </span>
      </h2>
      <Group gap="xs">
        {standings.map((standing) => (
          <StatusBadge key={standing.role} standing={standing} />
        ))}
      </Group>
      <p className="small">{facts.filter(Boolean).join(' · ')}</p>
      <p className="small numbers">{[phone, email].filter(Boolean).join(' · ')}</p>
    </div>
  )
}
