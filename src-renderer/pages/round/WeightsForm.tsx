import { CRITERIA, type WeightsNow } from '@contract/rounds'
import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { NumberField } from '../../parts/NumberField'
import { Changes } from './Changes'
import { FIRST_WISH } from './WishFields'

const SIDES = ['mentee', 'mentor'] as const
type Sides = Pick<WeightsNow, (typeof SIDES)[number]>

/** One of the two sets: what each criterion counts for either side, what another choice would change, and the way back. */
export function WeightsForm({ now }: { now: WeightsNow }) {
  const t = useText()
  const [sides, setSides] = useState<Sides>({ mentee: now.mentee, mentor: now.mentor })
  const save = useDeed('changeWeights', () => tellDone(t('weights.saved')))
  const weights = { goal: now.goal, ...sides }
  const isSame = SIDES.every((side) => CRITERIA.every((one) => sides[side][one] === now[side][one]))
  const isEmpty = SIDES.some((side) => CRITERIA.every((one) => sides[side][one] === 0))
  return (
    <Card title={t(`weights.${now.goal}`)}>
      <Text className="small soft">
        {now.isShipped ? t('weights.shipped') : t('weights.version', { version: now.version })}
      </Text>
      <WeightsTable sides={sides} onChange={setSides} />
      {isEmpty ? <Text className="small">{t('weights.empty')}</Text> : null}
      {isSame || isEmpty ? null : <Tried weights={weights} />}
      <Group>
        <Button disabled={isSame || isEmpty} loading={save.isPending} onClick={() => save.mutate(weights)}>
          {t('weights.save')}
        </Button>
        <Button variant="subtle" onClick={() => setSides(now.shipped)}>
          {t('weights.reset')}
        </Button>
      </Group>
    </Card>
  )
}

function WeightsTable({ sides, onChange }: { sides: Sides; onChange: (sides: Sides) => void }) {
  const t = useText()
  return (
    <Table maw={640}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('weights.criterion')}</Table.Th>
          {SIDES.map((side) => (
            <Table.Th key={side}>{t(`weights.${side}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {CRITERIA.map((criterion) => (
          <Table.Tr key={criterion}>
            <Table.Td>{t(`criterion.${criterion}`)}</Table.Td>
            {SIDES.map((side) => (
              <Table.Td key={side}>
                <NumberField
                  aria-label={t('weights.field', {
                    criterion: t(`criterion.${criterion}`),
                    side: t(`weights.${side}`),
                  })}
                  w={80}
                  min={0}
                  max={100}
                  value={sides[side][criterion]}
                  onChange={(weight) =>
                    onChange({ ...sides, [side]: { ...sides[side], [criterion]: weight ?? 0 } })
                  }
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Which pairs of the newest round, or of a first one, would be others with these weights. */
function Tried({ weights }: { weights: Sides & Pick<WeightsNow, 'goal'> }) {
  const t = useText()
  const rounds = useAnswer('rounds', {})
  const id = rounds.data?.[0]?.id ?? null
  const found = useAnswer(
    'compareRound',
    { ...FIRST_WISH, id, weights: [weights] },
    rounds.data !== undefined,
  )
  if (found.data === undefined) return null
  return (
    <>
      <Text fw={600}>{t('weights.try')}</Text>
      <Changes comparison={found.data} />
    </>
  )
}
