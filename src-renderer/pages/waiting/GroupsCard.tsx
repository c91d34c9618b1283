import { WAITING_DIMENSIONS, type WaitingGroup } from '@contract/waiting'
import { Table, Text } from '@mantine/core'
import { Fragment } from 'react'
import { isTextName, useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { Card } from '../../parts/Card'

const MEASURES = ['median', 'longest', 'nobody', 'matched'] as const

/** Who waits how long, group by group, so that nobody is forgotten unseen. */
export function GroupsCard() {
  const t = useText()
  const { settings } = useOffice()
  const groups = useAnswer('waitingGroups', {})
  if (groups.data === undefined) return null
  return (
    <Card title={t('groups.title')}>
      <Text className="soft small">{t('groups.text', { smallest: settings.smallestCount })}</Text>
      <Table.ScrollContainer
        minWidth={560}
        type="native"
        tabIndex={0}
        role="group"
        aria-label={t('groups.title')}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('groups.group')}</Table.Th>
              <Table.Th ta="right">{t('groups.waiting')}</Table.Th>
              {MEASURES.map((measure) => (
                <Table.Th key={measure} ta="right">
                  {t(`groups.${measure}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {WAITING_DIMENSIONS.map((dimension) => (
              <Fragment key={dimension}>
                <Table.Tr>
                  <Table.Th scope="rowgroup" colSpan={6} className="soft">
                    {t(`groups.dimension.${dimension}`)}
                  </Table.Th>
                </Table.Tr>
                {groups.data
                  .filter((one) => one.dimension === dimension)
                  .map((one) => (
                    <GroupRow key={one.group} row={one} />
                  ))}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  )
}

function GroupRow({ row: { dimension, group, waiting, told } }: { row: WaitingGroup }) {
  const t = useText()
  const key = `groups.${dimension}.${group}`
  return (
    <Table.Tr>
      <Table.Td>{isTextName(key) ? t(key) : t('groups.unknown')}</Table.Td>
      <Table.Td ta="right" className="numbers">
        {waiting}
      </Table.Td>
      {told === null ? (
        <Table.Td ta="right" colSpan={MEASURES.length} className="soft">
          {t('groups.tooSmall')}
        </Table.Td>
      ) : (
        MEASURES.map((measure) => (
          <Table.Td key={measure} ta="right" className="numbers">
            {measure === 'matched' ? t('groups.percent', { percent: told.matched }) : told[measure]}
          </Table.Td>
        ))
      )}
    </Table.Tr>
  )
}
