import type { FigureSheet } from '@contract/report'
import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'
import { GrantDialog, type GrantOnFile } from './GrantDialog'

/** Who pays, for whom, until when, and what was promised for each quarter. */
export function GrantsCard({ sheet }: { sheet: FigureSheet }) {
  const t = useText()
  const [opened, setOpened] = useState<GrantOnFile | 'new' | null>(null)
  const drop = useDeed('dropGrant')
  return (
    <Card title={t('grants.title')}>
      {sheet.grants.length === 0 ? (
        <Text className="soft">{t('grants.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={480}>
          <Table aria-label={t('grants.title')}>
            <Table.Tbody>
              {sheet.grants.map((grant) => (
                <Table.Tr key={grant.id}>
                  <Table.Td>
                    {grant.name} · {grant.funder}
                  </Table.Td>
                  <Table.Td>
                    {shownDay(grant.from)} – {shownDay(grant.until)}
                  </Table.Td>
                  <Table.Td>{t('grants.targets', { count: grant.targets.length })}</Table.Td>
                  <Table.Td ta="right">
                    <Button
                      size="xs"
                      variant="subtle"
                      aria-label={t('grants.change', { name: grant.name })}
                      onClick={() => setOpened(grant)}
                    >
                      {t('frame.edit')}
                    </Button>
                    <Button
                      size="xs"
                      variant="subtle"
                      aria-label={t('grants.drop', { name: grant.name })}
                      onClick={() => drop.mutate({ id: grant.id })}
                    >
                      {t('frame.remove')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group>
        <Button variant="default" onClick={() => setOpened('new')}>
          {t('grants.add')}
        </Button>
      </Group>
      {opened === null ? null : (
        <GrantDialog grant={opened === 'new' ? null : opened} sheet={sheet} onClose={() => setOpened(null)} />
      )}
    </Card>
  )
}
