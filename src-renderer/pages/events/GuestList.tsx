import type { EventPage, GuestRow } from '@contract/events'
import type { ParticipantId } from '@contract/ids'
import { ActionIcon, Button, Checkbox, Group, Select, Table, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { Card } from '../../parts/Card'
import { WomenField } from '../../parts/WomenField'
import { GuestName } from './GuestName'

/** Who is invited, who comes, who came; printed, it is the sheet to sign at the door. */
export function GuestList({ page }: { page: EventPage }) {
  const t = useText()
  return (
    <Card title={t('events.guests')}>
      <Text className="small soft no-print" role="status">
        {t('events.summary', {
          invited: page.invited,
          coming: page.coming,
          came: page.came,
          unmatched: page.unmatched,
          matched: page.matchedAfter,
        })}
      </Text>
      <Invite page={page} />
      {page.guests.length === 0 ? (
        <Text className="soft">{t('events.guests.none')}</Text>
      ) : (
        <div className="wide-table">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('field.name')}</Table.Th>
                <Table.Th>{t('field.town')}</Table.Th>
                <Table.Th className="no-print">{t('events.answer')}</Table.Th>
                <Table.Th>{t('events.came')}</Table.Th>
                <Table.Th className="print-only">{t('events.signature')}</Table.Th>
                <Table.Th className="no-print">
                  <span className="hidden-text">{t('frame.remove')}</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {page.guests.map((guest) => (
                <Guest key={guest.participantId} guest={guest} page={page} />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Card>
  )
}

function Guest({ guest, page }: { guest: GuestRow; page: EventPage }) {
  const t = useText()
  const note = useDeed('noteGuest')
  const { participantId, name, town, answer, came, hasMatch } = guest
  const write = (to: { answer: 'yes' | 'no' | null; came: boolean } | null) =>
    note.mutate({ id: page.id, participantId, guest: to })
  return (
    <Table.Tr>
      <Table.Td>
        <Link href={`/register/${participantId}`}>
          <GuestName guest={guest} />
        </Link>
        {hasMatch ? null : <span className="small soft no-print"> · {t('events.noMatch')}</span>}
      </Table.Td>
      <Table.Td>{town}</Table.Td>
      <Table.Td className="no-print">
        <Select
          aria-label={t('events.answerOf', { name })}
          allowDeselect={false}
          w={150}
          data={[
            { value: '', label: t('events.answer.none') },
            { value: 'yes', label: t('events.answer.yes') },
            { value: 'no', label: t('events.answer.no') },
          ]}
          value={answer ?? ''}
          onChange={(value) => write({ came, answer: value === 'yes' || value === 'no' ? value : null })}
        />
      </Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={t('events.cameOf', { name })}
          checked={came}
          onChange={({ currentTarget }) => write({ answer, came: currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td className="print-only signature" />
      <Table.Td className="no-print">
        <ActionIcon variant="subtle" aria-label={t('pair.drop', { what: name })} onClick={() => write(null)}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}

function Invite({ page }: { page: EventPage }) {
  const t = useText()
  const [women, setWomen] = useState<ParticipantId[]>([])
  const invite = useDeed('invite', () => setWomen([]))
  return (
    <Group align="flex-end" className="no-print">
      <WomenField flex={1} miw={260} label={t('events.invite')} value={women} onChange={setWomen} />
      <Button
        variant="default"
        disabled={women.length === 0}
        loading={invite.isPending}
        onClick={() => invite.mutate({ id: page.id, women })}
      >
        {t('events.invite.save')}
      </Button>
    </Group>
  )
}
