import { Button, Table, Text } from '@mantine/core'
import { useAnswer } from '../office/answers'
import { deedName } from '../office/deed-name'
import { useOffice } from '../office/office-context'
import { redoLast, undoLast } from '../office/undo'
import { Page } from '../parts/Page'
import { shownMoment } from '../parts/shown-day'
import { useText } from '../language'

const MOST_SHOWN = 200

/** The office's own diary: who did what, newest first, and the way back. */
export function HistoryPage() {
  const t = useText()
  const { staff } = useOffice()
  const deeds = useAnswer('recentDeeds', { atMost: MOST_SHOWN })
  return (
    <Page
      title={t('page.history')}
      actions={
        <>
          <Button variant="default" onClick={() => void undoLast()}>
            {t('history.undo')}
          </Button>
          <Button variant="default" onClick={() => void redoLast()}>
            {t('history.redo')}
          </Button>
        </>
      }
    >
      <Text className="soft" mb="sm">
        {t('history.text')}
      </Text>
      <Table className="card" striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('history.when')}</Table.Th>
            <Table.Th>{t('history.who')}</Table.Th>
            <Table.Th>{t('history.what')}</Table.Th>
            <Table.Th>{t('history.records')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(deeds.data ?? []).map(({ seq, by, at, why, records }) => (
            <Table.Tr key={seq}>
              <Table.Td className="numbers">{shownMoment(at)}</Table.Td>
              <Table.Td>{staff.find(({ id }) => id === by)?.name ?? t('history.system')}</Table.Td>
              <Table.Td>{deedName(why)}</Table.Td>
              <Table.Td className="numbers">{records}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Page>
  )
}
