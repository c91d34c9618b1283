import type { DueFarewell, Farewells } from '@contract/farewells'
import type { ParticipantId } from '@contract/ids'
import { Button, Checkbox, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'
import { FarewellDialog } from '../farewell/FarewellDialog'

/** Those whose records have been kept long enough, and those who have been made anonymous. */
export function FarewellCard() {
  const t = useText()
  const { settings } = useOffice()
  const { data } = useAnswer('listFarewells', {})
  if (data === undefined) return null
  return (
    <Card title={t('settings.farewell')}>
      <Text className="soft">{t('settings.farewell.text', { count: settings.keepYears })}</Text>
      {data.due.length === 0 ? (
        <Text>{t('settings.farewell.none')}</Text>
      ) : (
        <DueTable key={data.due.length} due={data.due} />
      )}
      <Said said={data.said} />
    </Card>
  )
}

function DueTable({ due }: { due: readonly DueFarewell[] }) {
  const t = useText()
  const [picked, setPicked] = useState<readonly ParticipantId[]>([])
  const [isOpen, setOpen] = useState(false)
  const pick = (id: ParticipantId, isPicked: boolean) =>
    setPicked((now) => (isPicked ? [...now, id] : now.filter((one) => one !== id)))
  return (
    <>
      <Table className="numbers">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.farewell.pick')}</Table.Th>
            <Table.Th>{t('field.name')}</Table.Th>
            <Table.Th>{t('settings.farewell.gone')}</Table.Th>
            <Table.Th>{t('settings.farewell.due')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {due.map(({ id, name, goneOn, dueOn }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Checkbox
                  aria-label={t('settings.farewell.pickNamed', { name })}
                  checked={picked.includes(id)}
                  onChange={({ currentTarget }) => pick(id, currentTarget.checked)}
                />
              </Table.Td>
              <Table.Td>
                <Link href={`/register/${id}`}>{name}</Link>
              </Table.Td>
              <Table.Td>{shownDay(goneOn)}</Table.Td>
              <Table.Td>{shownDay(dueOn)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        <Button variant="default" disabled={picked.length === 0} onClick={() => setOpen(true)}>
          {picked.length === 0
            ? `${t('settings.farewell.title')} …`
            : t('settings.farewell.open', { count: picked.length })}
        </Button>
      </Group>
      <FarewellDialog women={picked} reason="timeIsUp" opened={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}

function Said({ said }: Pick<Farewells, 'said'>) {
  const t = useText()
  const [newest] = said
  if (newest === undefined) return null
  return (
    <Text className="soft" role="status">
      {t('settings.farewell.already', { count: said.length, on: shownDay(newest.on) })}
    </Text>
  )
}
