import { Table, Text } from '@mantine/core'
import { useAnswer } from '../../office/answers'
import { Card } from '../../parts/Card'
import { language, useText } from '../../language'

/** How often each rule of early warning was right about the matches that are over. */
export function RatesCard() {
  const t = useText()
  const rates = useAnswer('warningRates', {})
  if (rates.data === undefined || rates.data.ended === 0) return null
  const { ended, endedEarly, rules } = rates.data
  const share = new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 })
  const part = (some: number, all: number) => (all === 0 ? '–' : share.format(some / all))
  return (
    <Card title={t('plan.warnings.rates')}>
      <Text className="soft">{t('plan.warnings.rates.text', { ended, early: endedEarly })}</Text>
      <Table className="numbers">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('plan.warnings.rates.rule')}</Table.Th>
            <Table.Th>{t('plan.warnings.rates.warned')}</Table.Th>
            <Table.Th>{t('plan.warnings.rates.early')}</Table.Th>
            <Table.Th>{t('plan.warnings.rates.share')}</Table.Th>
            <Table.Th>{t('plan.warnings.rates.caught')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rules.map(({ code, warned, warnedEarly }) => (
            <Table.Tr key={code}>
              <Table.Td>{t(`warning.${code}`)}</Table.Td>
              <Table.Td>{warned}</Table.Td>
              <Table.Td>{warnedEarly}</Table.Td>
              <Table.Td>{part(warnedEarly, warned)}</Table.Td>
              <Table.Td>{part(warnedEarly, endedEarly)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  )
}
