import type { DivisionState } from '@contract/network'
import { Button, Table } from '@mantine/core'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'

/** Which divisions have sent their figures, and which have not. */
export function DivisionsCard({ divisions }: { divisions: readonly DivisionState[] }) {
  const t = useText()
  const dismiss = useDeed('dismissDivisionFile')
  return (
    <Card title={t('network.divisions.title')}>
      <Table aria-label={t('network.divisions.title')}>
        <Table.Tbody>
          {divisions.map(({ code, name, fileId, receivedOn, fingerprint }) => (
            <Table.Tr key={code}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>
                {receivedOn === null
                  ? t('network.division.missing')
                  : t('network.division.received', { on: shownDay(receivedOn) })}
              </Table.Td>
              <Table.Td className="soft small">
                {fingerprint === null ? '' : t('network.division.mark', { mark: fingerprint })}
              </Table.Td>
              <Table.Td ta="right">
                {fileId === null ? null : (
                  <Button
                    size="xs"
                    variant="subtle"
                    onClick={() => dismiss.mutate({ id: fileId })}
                    aria-label={t('network.division.dismiss', { name })}
                  >
                    {t('frame.remove')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}
