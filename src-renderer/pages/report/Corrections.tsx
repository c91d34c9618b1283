import type { Quarter } from '@contract/report'
import type { Seal } from '@contract/sealing'
import { Button, Stack, Table, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { shownDay } from '../../parts/shown-day'
import { figureText, type Norms } from './figure-text'

type Props = { which: Quarter; seal: Seal; norms: Norms }

/** What the records tell otherwise than the sealed report, and the corrections that were told before. */
export function Corrections({ which, seal, norms }: Props) {
  const t = useText()
  return (
    <Stack gap="sm">
      {seal.restatements.map(({ on, by, reason, rows }) => (
        <div key={`${on} ${reason}`}>
          <Text>{t('sealed.restatement', { on: shownDay(on), by, reason })}</Text>
          {rows.map(({ code, was, now }) => (
            <Text key={code} className="soft small">
              {t('sealed.restatement.row', {
                figure: figureText(`${code}.name`, norms),
                was: was ?? '–',
                now: now ?? '–',
              })}
            </Text>
          ))}
        </div>
      ))}
      {seal.corrections.length === 0 ? null : <Untold which={which} seal={seal} norms={norms} />}
    </Stack>
  )
}

function Untold({ which, seal, norms }: Props) {
  const t = useText()
  const [reason, setReason] = useState('')
  const restate = useDeed('restateReport', () => {
    setReason('')
    tellDone(t('sealed.restated'))
  })
  return (
    <>
      <Title order={3} fz="md">
        {t('sealed.corrections.title')}
      </Title>
      <Text className="soft">{t('sealed.corrections.text')}</Text>
      <Table aria-label={t('sealed.corrections.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('report.figure')}</Table.Th>
            <Table.Th ta="right">{t('sealed.corrections.was')}</Table.Th>
            <Table.Th ta="right">{t('sealed.corrections.now')}</Table.Th>
            <Table.Th>{t('sealed.corrections.told')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {seal.corrections.map(({ code, was, now, mayBeTold }) => (
            <Table.Tr key={code}>
              <Table.Td>{figureText(`${code}.name`, norms)}</Table.Td>
              <Table.Td ta="right">{was ?? '–'}</Table.Td>
              <Table.Td ta="right">{now ?? '–'}</Table.Td>
              <Table.Td>{mayBeTold ? t('sealed.corrections.yes') : t('sealed.corrections.no')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Textarea
        label={t('sealed.reason')}
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={reason.trim() === '' || !seal.corrections.some(({ mayBeTold }) => mayBeTold)}
        loading={restate.isPending}
        onClick={() => restate.mutate({ ...which, reason })}
      >
        {t('sealed.restate')}
      </Button>
    </>
  )
}
