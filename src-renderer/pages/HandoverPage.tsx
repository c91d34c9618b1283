import type { StaffId } from '@contract/ids'
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useAnswer, useDeed } from '../office/answers'
import { callDesktop } from '../office/call'
import { useOffice } from '../office/office-context'
import { Card } from '../parts/Card'
import { Page } from '../parts/Page'
import { shownDay } from '../parts/shown-day'
import { CoverForm } from './today/CoverForm'
import { PairInBrief } from './today/PairInBrief'
import { useText } from '../language'
import './today/today.css'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- never asked for, since nobody is away.
const NOBODY = 'nobody' as StaffId

/** What a colleague who takes over has to know: one page for each pair, printed or taken over for dates. */
export function HandoverPage() {
  const t = useText()
  const { staff, me } = useOffice()
  const here = staff.filter(({ leftOn }) => leftOn === null)
  const [away, setAway] = useState<StaffId | null>(me?.id ?? here[0]?.id ?? null)
  const pairs = useAnswer('pairsOfColleague', { id: away ?? NOBODY }, away !== null)
  return (
    <Page
      title={t('page.handover')}
      actions={
        <Button variant="default" onClick={() => void callDesktop('printPage', {})}>
          {t('handover.print')}
        </Button>
      }
    >
      <Stack className="no-print" maw={900}>
        <Text className="soft">{t('handover.text')}</Text>
        <Select
          label={t('handover.away')}
          allowDeselect={false}
          data={here.map(({ id, name }) => ({ value: id, label: name }))}
          value={away}
          onChange={(value) => setAway(here.find(({ id }) => id === value)?.id ?? away)}
        />
        {away === null ? null : <CoverForm key={away} away={away} />}
        <Covers />
      </Stack>
      {pairs.data?.length === 0 ? <Text mt="md">{t('handover.noPairs')}</Text> : null}
      {(pairs.data ?? []).map((pair) => (
        <PairInBrief key={pair.matchId} pair={pair} />
      ))}
    </Page>
  )
}

function Covers() {
  const t = useText()
  const { staff } = useOffice()
  const covers = useAnswer('listHandovers', {}).data ?? []
  const takeBack = useDeed('takeBackHandover')
  const nameOf = (who: StaffId) => staff.find(({ id }) => id === who)?.name ?? ''
  if (covers.length === 0) return null
  return (
    <Card title={t('handover.agreed')}>
      {covers.map(({ id, away, to, from, until }) => (
        <Group key={id} justify="space-between">
          <Text>
            {t('handover.line', {
              away: nameOf(away),
              to: nameOf(to),
              from: shownDay(from),
              until: shownDay(until),
            })}
          </Text>
          <Button variant="subtle" size="compact-md" onClick={() => takeBack.mutate({ id })}>
            {t('handover.takeBack')}
          </Button>
        </Group>
      ))}
    </Card>
  )
}
