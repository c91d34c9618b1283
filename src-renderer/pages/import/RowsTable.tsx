import { Pagination, SegmentedControl, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../language'
import { OUTCOMES, ROWS_A_PAGE, type RowsAsked } from './rows-asked'

type Props = {
  /** What the second column is headed: whom a row is about. */
  who: string
  asked: RowsAsked
  onAsk: (asked: RowsAsked) => void
  /** How many rows there are of those asked for; undefined until it is known. */
  of: number | undefined
  children: ReactNode
}

/** The rows of a sheet and what will happen to them, a page at a time. */
export function RowsTable({ who, asked, onAsk, of, children }: Props) {
  const t = useText()
  const pages = Math.ceil((of ?? 0) / ROWS_A_PAGE)
  return (
    <>
      <SegmentedControl
        aria-label={t('intake.rows.outcome')}
        value={asked.outcome ?? 'all'}
        onChange={(value) => onAsk({ outcome: OUTCOMES.find((one) => one === value) ?? null, page: 1 })}
        data={[
          { value: 'all', label: t('intake.rows.filter.all') },
          ...OUTCOMES.map((one) => ({ value: one, label: t(`intake.outcome.${one}`) })),
        ]}
      />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('intake.rows.line')}</Table.Th>
            <Table.Th>{who}</Table.Th>
            <Table.Th>{t('intake.rows.outcome')}</Table.Th>
            <Table.Th>{t('intake.rows.remarks')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
      {of === 0 ? <Text className="soft">{t('intake.rows.none')}</Text> : null}
      {pages > 1 ? (
        <Pagination
          total={pages}
          value={asked.page}
          onChange={(page) => onAsk({ ...asked, page })}
          getItemProps={(number) => ({ 'aria-label': t('documents.pageNumber', { page: number }) })}
          getControlProps={(control) => ({ 'aria-label': t(`intake.page.${control}`) })}
        />
      ) : null}
    </>
  )
}
