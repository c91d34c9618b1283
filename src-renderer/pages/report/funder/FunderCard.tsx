import { LARGEST_TEMPLATE, type TemplateOnFile } from '@contract/funder-templates'
import type { Quarter } from '@contract/report'
import { Button, FileButton, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { language, useText } from '../../../language'
import { useAnswer, useDeed } from '../../../office/answers'
import { OfficeProblem } from '../../../office/call'
import { tellDone, tellProblem } from '../../../office/tell'
import { Card } from '../../../parts/Card'
import { LongWork } from '../../../parts/LongWork'
import { MapDialog } from './MapDialog'

/** Funders' own spreadsheets: laid in once, filled every quarter. */
export function FunderCard({ which }: { which: Quarter }) {
  const t = useText()
  const templates = useAnswer('listTemplates', {}).data ?? []
  const [openedId, setOpened] = useState<TemplateOnFile['id'] | null>(null)
  const opened = templates.find(({ id }) => id === openedId)
  return (
    <Card title={t('funder.title')}>
      {templates.length === 0 ? (
        <Text className="soft">{t('funder.none')}</Text>
      ) : (
        <Table aria-label={t('funder.title')}>
          <Table.Tbody>
            {templates.map((one) => (
              <TemplateRow key={one.id} template={one} which={which} onMap={() => setOpened(one.id)} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <LayTemplate onLaid={setOpened} />
      {opened === undefined ? null : (
        <MapDialog template={opened} which={which} onClose={() => setOpened(null)} />
      )}
    </Card>
  )
}

type RowProps = { template: TemplateOnFile; which: Quarter; onMap: () => void }

function TemplateRow({ template: { id, name, cells }, which, onMap }: RowProps) {
  const t = useText()
  const drop = useDeed('dropTemplate')
  const fill = useDeed('fillTemplate', ({ savedAs, hidden }) => {
    if (savedAs === null) return
    const told = t('documents.savedAs', { name: savedAs })
    tellDone(hidden === 0 ? told : `${told} ${t('funder.hidden', { count: hidden })}`)
  })
  const { year, quarter } = which
  return (
    <Table.Tr>
      <Table.Td>
        {name}
        {fill.isPending ? <LongWork task="template" text={t('funder.working')} /> : null}
      </Table.Td>
      <Table.Td className="soft">
        {cells.length === 0 ? t('funder.cells.none') : t('funder.cells', { count: cells.length })}
      </Table.Td>
      <Table.Td>
        <Group justify="flex-end" gap="xs">
          <Button
            size="xs"
            variant="default"
            disabled={cells.length === 0}
            loading={fill.isPending}
            onClick={() => fill.mutate({ id, year, quarter, language: language() })}
          >
            {t('funder.fill', which)}
          </Button>
          <Button size="xs" variant="subtle" aria-label={t('funder.map.of', { name })} onClick={onMap}>
            {t('funder.map')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('funder.drop', { name })}
            onClick={() => drop.mutate({ id })}
          >
            {t('frame.remove')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

function LayTemplate({ onLaid }: { onLaid: (id: TemplateOnFile['id']) => void }) {
  const t = useText()
  const lay = useDeed('layTemplate', ({ id }) => onLaid(id))
  const choose = async (file: File | null) => {
    if (file === null) return
    if (file.size > LARGEST_TEMPLATE)
      return tellProblem(new OfficeProblem({ code: 'sheet-too-large', details: {} }))
    lay.mutate({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <Group>
      <FileButton accept=".xlsx,.xlsm" onChange={(file) => void choose(file)}>
        {(props) => (
          <Button {...props} variant="default" loading={lay.isPending}>
            {t('funder.lay')}
          </Button>
        )}
      </FileButton>
    </Group>
  )
}
