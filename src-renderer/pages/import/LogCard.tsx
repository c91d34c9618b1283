import type { ImportLine } from '@contract/intake'
import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { shownDay } from '../../parts/shown-day'

/** Every list that was brought in: who did it, when, what came of it, and the way back. */
export function LogCard() {
  const t = useText()
  const log = useAnswer('importLog', {}).data ?? []
  if (log.length === 0) return null
  return (
    <Card title={t('intake.log.title')}>
      <Text className="soft">{t('intake.log.help')}</Text>
      {log.map((line) => (
        <OneImport key={line.id} line={line} />
      ))}
    </Card>
  )
}

function OneImport({ line }: { line: ImportLine }) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  const back = useDeed('takeBackImport', ({ taken, kept }) =>
    tellDone(
      kept === 0
        ? t('intake.log.taken', { count: taken })
        : t('intake.log.takenSome', { count: taken, kept }),
    ),
  )
  const { rows, added, updated, matches, meetings, rejected, takenBack } = line
  const isOfPairs = matches + meetings > 0
  const counts = [
    t('intake.log.rows', { count: rows }),
    ...(isOfPairs ? [] : [t('intake.log.added', { count: added })]),
    ...(matches === 0 ? [] : [t('intake.pairs.count.matches', { count: matches })]),
    ...(meetings === 0 ? [] : [t('intake.pairs.count.meetings', { count: meetings })]),
    ...(updated === 0 ? [] : [t('intake.log.updated', { count: updated })]),
    ...(rejected === 0 ? [] : [t('intake.log.rejected', { count: rejected })]),
    ...(takenBack === 0 ? [] : [t('intake.log.takenBack', { count: takenBack })]),
  ]
  return (
    <div className="import-log" role="group" aria-label={line.fileName}>
      <Group justify="space-between" align="flex-start">
        <div>
          <strong>{line.fileName}</strong>
          <p className="small soft">{t('intake.log.by', { name: line.by, day: shownDay(line.on) })}</p>
          <p className="small">{counts.join(' · ')}</p>
        </div>
        {line.brought.length === 0 ? null : (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="subtle"
              aria-expanded={opened}
              onClick={() => setOpened((now) => !now)}
            >
              {t(opened ? 'intake.log.close' : 'intake.log.open')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              loading={back.isPending}
              onClick={() => back.mutate({ id: line.id, line: null })}
            >
              {t('intake.log.takeBackAll')}
            </Button>
          </Group>
        )}
      </Group>
      {opened ? <Rows line={line} onTakeBack={(row) => back.mutate({ id: line.id, line: row })} /> : null}
    </div>
  )
}

const MOST_SHOWN = 200

function Rows({ line, onTakeBack }: { line: ImportLine; onTakeBack: (row: number) => void }) {
  const t = useText()
  return (
    <div className="import-columns">
      <Table>
        <Table.Tbody>
          {line.brought.slice(0, MOST_SHOWN).map(({ line: row, href, name, isNew }) => (
            <Table.Tr key={row}>
              <Table.Td className="numbers">{row}</Table.Td>
              <Table.Td>
                <Link href={href}>{name}</Link>{' '}
                <span className="soft small">{t(isNew ? 'intake.log.isNew' : 'intake.log.isUpdated')}</span>
              </Table.Td>
              <Table.Td>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('intake.log.takeBackOf', { name })}
                  onClick={() => onTakeBack(row)}
                >
                  {t('intake.log.takeBack')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
