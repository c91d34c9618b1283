import type { Card } from '@contract/matching'
import { Group, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { Portrait } from '../../parts/Portrait'
import { termOf } from '../../parts/terms'

/** One of the two, told by her life and her own words. Both cards have the same fields and the same size. */
export function PairCard({ woman, side }: { woman: Card; side: 'mentee' | 'mentor' }) {
  const t = useText()
  const facts = [woman.age === null ? null : t('women.age', { age: woman.age }), woman.town, woman.job]
  const interests = woman.interests.map((code) => termOf('interests', code)).join(', ')
  const words = woman.introduction || woman.motive || woman.wishes
  return (
    <>
      <Group wrap="nowrap" align="flex-start">
        <Portrait id={woman.id} has={woman.hasPortrait} name={woman.name} size={56} />
        <div>
          <Text className="small soft">{t(`role.${side}`)}</Text>
          <h2 className="pair-name">
            <Link href={`/register/${woman.id}`}>{woman.name}</Link>
          </h2>
          <Text className="small soft">{facts.filter(Boolean).join(' · ')}</Text>
          {interests === '' ? null : <Text className="small">{interests}</Text>}
        </div>
      </Group>
      {words === '' ? null : (
        <Text mt="xs" lineClamp={4}>
          {words}
        </Text>
      )}
      {woman.evaluated ? null : (
        <Text mt="xs" className="small">
          {t('matching.notEvaluated')}
        </Text>
      )}
    </>
  )
}
