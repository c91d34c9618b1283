import type { CellContent, TemplateOnFile } from '@contract/funder-templates'
import type { FigureSheet, Quarter } from '@contract/report'
import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../language'
import { useAnswer, useDeed } from '../../../office/answers'
import { tellDone } from '../../../office/tell'
import { ProblemNote } from '../../../parts/ProblemNote'
import { CellGrid } from './CellGrid'
import { ContentFields } from './ContentFields'
import { useContentText } from './content-text'

type Props = { template: TemplateOnFile; which: Quarter; onClose: () => void }

/** One points at the cells of a funder's spreadsheet and says what goes into each. */
export function MapDialog({ template, which, onClose }: Props) {
  const t = useText()
  const figures = useAnswer('readFigures', { ...which, version: 'public' }).data
  return (
    <Modal
      opened
      fullScreen
      onClose={onClose}
      title={t('funder.map.title', { name: template.name })}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {figures === undefined ? null : <Mapping template={template} figures={figures} onClose={onClose} />}
    </Modal>
  )
}

type MappingProps = { template: TemplateOnFile; figures: FigureSheet; onClose: () => void }

function Mapping({ template: { id, ...kept }, figures, onClose }: MappingProps) {
  const t = useText()
  const [name, setName] = useState(kept.name)
  const [cells, setCells] = useState(kept.cells)
  const [wanted, setWanted] = useState<string | null>(null)
  const [place, setPlace] = useState('A1')
  const { data: sheet, error } = useAnswer('readTemplateSheet', { id, sheet: wanted })
  const contentText = useContentText(figures)
  const save = useDeed('mapTemplate', () => {
    tellDone(t('frame.saved'))
    onClose()
  })
  if (sheet === undefined) return error === null ? null : <ProblemNote error={error} />
  const ofSheet = cells.filter((one) => one.sheet === sheet.name)
  const put = (content: CellContent | null) => {
    const others = cells.filter((one) => one.sheet !== sheet.name || one.place !== place)
    setCells(content === null ? others : [...others, { sheet: sheet.name, place, content }])
  }
  return (
    <Stack gap="sm">
      <Text className="soft">{t('funder.map.text')}</Text>
      <Group align="flex-end">
        <TextInput
          label={t('funder.name')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {sheet.names.length < 2 ? null : (
          <Select
            label={t('funder.sheet')}
            allowDeselect={false}
            data={[...sheet.names]}
            value={sheet.name}
            onChange={setWanted}
          />
        )}
        <Button
          disabled={name.trim() === ''}
          loading={save.isPending}
          onClick={() => save.mutate({ id, name, cells: [...cells] })}
        >
          {t('frame.save')}
        </Button>
      </Group>
      <div className="funder-map">
        <CellGrid
          sheet={sheet}
          chosen={place}
          filled={new Map(ofSheet.map((one) => [one.place, contentText(one.content)]))}
          onChoose={setPlace}
        />
        {sheet.formulas.includes(place) ? (
          <Text className="soft">{t('funder.cell', { place, content: t('funder.cell.formula') })}</Text>
        ) : (
          <ContentFields
            key={place}
            place={place}
            content={ofSheet.find((one) => one.place === place)?.content ?? null}
            figures={figures}
            onChange={put}
          />
        )}
      </div>
    </Stack>
  )
}
