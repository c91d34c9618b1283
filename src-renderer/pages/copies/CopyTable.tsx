import type { CopyRow } from '@contract/copies'
import { Button, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { shownDay } from '../../parts/shown-day'

/** Copies with their numbers; each opens as it was given, or is noted as come back. */
export function CopyTable({ copies }: { copies: readonly CopyRow[] }) {
  const t = useText()
  return (
    <Table className="card" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('copies.number')}</Table.Th>
          <Table.Th>{t('copies.what')}</Table.Th>
          <Table.Th>{t('copies.who')}</Table.Th>
          <Table.Th>{t('copies.made')}</Table.Th>
          <Table.Th>{t('copies.text')}</Table.Th>
          <Table.Th>{t('copies.back')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {copies.map((copy) => (
          <CopyLine key={copy.id} copy={copy} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function CopyLine({ copy }: { copy: CopyRow }) {
  const t = useText()
  const number = copy.number === '' ? t('copies.unnumbered') : copy.number
  return (
    <Table.Tr>
      <Table.Td className="numbers">
        {copy.isKept ? <Link href={`/copies/${copy.id}`}>{number}</Link> : number}
      </Table.Td>
      <Table.Td>
        {copy.title}
        <Text size="sm" className="soft">
          {t(`print.edition.${copy.edition}`)}
        </Text>
      </Table.Td>
      <Table.Td>
        {copy.names.slice(0, 3).join(', ')}
        {copy.names.length > 3 ? ` ${t('copies.more', { count: copy.names.length - 3 })}` : ''}
      </Table.Td>
      <Table.Td>
        <span className="numbers">{shownDay(copy.madeOn)}</span>
        <Text size="sm" className="soft">
          {copy.by}
        </Text>
      </Table.Td>
      <Table.Td>{copy.textVersion}</Table.Td>
      <Table.Td>
        <Back copy={copy} />
      </Table.Td>
    </Table.Tr>
  )
}

/** What women in it have taken back, and whether it has come back. */
function Back({ copy: { id, takenBack, calledBackOn } }: { copy: CopyRow }) {
  const t = useText()
  const { today } = useOffice()
  const back = useDeed('callBackCopy')
  if (calledBackOn !== null) return <>{t('copies.backOn', { on: shownDay(calledBackOn) })}</>
  return (
    <>
      {takenBack.map(({ who, purpose, on }) => (
        <Text key={`${who} ${purpose}`} size="sm">
          {t('copies.takenBack', { who, purpose: t(`purpose.${purpose}`), on: shownDay(on) })}
        </Text>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        loading={back.isPending}
        onClick={() => back.mutate({ id, on: today })}
      >
        {t('copies.callBack')}
      </Button>
    </>
  )
}
