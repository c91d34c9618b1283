import type { GapGroup, GapRow } from '@contract/readiness'
import { Badge, Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { say, useText, type TextName } from '../../language'
import { useDeed } from '../../office/answers'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'
import { AcceptGaps } from './AcceptGaps'
import { FillField } from './FillField'

const FIRST_SHOWN = 8

/** All gaps of one kind: what is wrong with them, and how each is mended. */
export function GapCard({ group: { code, rank, gaps } }: { group: GapGroup }) {
  const t = useText()
  const [isWhole, setWhole] = useState(false)
  const fill = useDeed('fillInFact')
  const shown = isWhole ? gaps : gaps.slice(0, FIRST_SHOWN)
  const title = gapText(code, 'title')
  return (
    <Card title={title}>
      <Group justify="space-between" wrap="wrap">
        <Text className="soft" maw={620}>
          <Badge variant="outline" color={rank === 'wrong' ? 'red' : 'gray'} mr="xs">
            {gapText('rank', rank)}
          </Badge>
          {gapText(code, 'text')}
        </Text>
        <AcceptGaps gaps={gaps} title={title} untold={rank === 'untold'} />
      </Group>
      <Table aria-label={title}>
        <Table.Tbody>
          {shown.map((gap) => (
            <Table.Tr key={gap.id}>
              <Table.Td>
                <Link href={gap.place}>{gap.name}</Link>
              </Table.Td>
              <Table.Td className="soft">{particulars(code, gap, t)}</Table.Td>
              <Table.Td ta="right">
                {rank === 'untold' && gap.womanId !== null ? (
                  <FillField
                    code={code}
                    name={gap.name}
                    id={gap.womanId}
                    onFill={(input) => fill.mutate(input)}
                  />
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {gaps.length > FIRST_SHOWN ? (
        <Button variant="subtle" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('readiness.fewer') : t('readiness.all', { count: gaps.length })}
        </Button>
      ) : null}
    </Card>
  )
}

/** What is measured of a gap; of all others it is a year. */
const MEASURED: Readonly<Record<string, 'hours' | 'age'>> = {
  longMeeting: 'hours',
  manyHours: 'hours',
  ageUnlikely: 'age',
}

function particulars(code: string, { on, amount }: GapRow, t: typeof say): string {
  const day = on === null ? [] : [shownDay(on)]
  const measured = amount === null ? [] : [t(`readiness.${MEASURED[code] ?? 'year'}`, { amount })]
  return [...day, ...measured].join(' · ')
}

function gapText(code: string, part: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the codes and their texts are kept whole by a test.
  return say(`readiness.${code}.${part}` as TextName)
}
