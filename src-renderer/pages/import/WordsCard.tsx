import type { Mapping, SheetView, UnknownWord, UnknownWords } from '@contract/intake'
import { Button, Group, MultiSelect, Select, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { language, useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { call } from '../../office/call'
import { tellProblem } from '../../office/tell'
import { Card } from '../../parts/Card'
import { ImportTable } from './ImportTable'
import { useFieldName } from './useFieldName'

type Props = { view: SheetView; onChange: (view: SheetView) => void }

/** Words of the sheet that none of our lists has; she says once what they mean. */
export function WordsCard({ view, onChange }: Props) {
  const t = useText()
  const nameOf = useFieldName()
  const { mapping } = view
  const { words, choices } = useAnswer('unknownWords', { language: language() }).data ?? NOTHING
  const say = (meanings: Mapping['meanings']) =>
    void call('remapSheet', { mapping: { ...mapping, meanings } }).then(onChange, tellProblem)
  if (words.length === 0 && mapping.meanings.length === 0) return null
  return (
    <Card title={t('intake.words.title')}>
      <Text className="soft">{t('intake.words.help')}</Text>
      <ImportTable heads={[t('intake.words.word'), t('intake.words.rows'), t('intake.words.means')]}>
        {words.map((word) => (
          <WordLine
            key={`${word.field} ${word.word}`}
            word={word}
            choices={choices[word.field] ?? []}
            onMean={(readAs) => say([...mapping.meanings, { field: word.field, word: word.word, readAs }])}
          />
        ))}
        {mapping.meanings.map((meaning) => (
          <Table.Tr key={`${meaning.field} ${meaning.word}`}>
            <Table.Td>
              {meaning.word} <span className="soft small">{nameOf(meaning.field)}</span>
            </Table.Td>
            <Table.Td />
            <Table.Td>
              <Group gap="xs">
                <span>{t('intake.words.readAs', { words: meaning.readAs })}</span>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => say(mapping.meanings.filter((one) => one !== meaning))}
                >
                  {t('intake.words.forget')}
                </Button>
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </ImportTable>
    </Card>
  )
}

const NOTHING: UnknownWords = { words: [], choices: {} }

type LineProps = { word: UnknownWord; choices: readonly string[]; onMean: (readAs: string) => void }

function WordLine({ word: { field, word, rows, suggestions }, choices, onMean }: LineProps) {
  const t = useText()
  const nameOf = useFieldName()
  return (
    <Table.Tr>
      <Table.Td>
        {word} <span className="soft small">{nameOf(field)}</span>
      </Table.Td>
      <Table.Td className="numbers">{rows}</Table.Td>
      <Table.Td>
        <Group gap="xs">
          {suggestions.map((one) => (
            <Button
              key={one}
              size="compact-xs"
              variant="default"
              aria-label={t('intake.words.suggest', { word, words: one })}
              onClick={() => onMean(one)}
            >
              {one}
            </Button>
          ))}
          {field === 'interests' ? (
            <SeveralChoice word={word} choices={choices} onMean={onMean} />
          ) : (
            <Select
              aria-label={t('intake.words.meansOf', { word })}
              placeholder={t('intake.words.choose')}
              searchable
              limit={50}
              size="xs"
              data={[...new Set(choices)]}
              value={null}
              onChange={(chosen) => {
                if (chosen !== null) onMean(chosen)
              }}
            />
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

type SeveralProps = { word: string; choices: readonly string[]; onMean: (readAs: string) => void }

/** One word of hers may be two interests of ours. */
function SeveralChoice({ word, choices, onMean }: SeveralProps) {
  const t = useText()
  const [chosen, setChosen] = useState<string[]>([])
  return (
    <MultiSelect
      aria-label={t('intake.words.meansOf', { word })}
      placeholder={chosen.length === 0 ? t('intake.words.chooseSeveral') : ''}
      searchable
      limit={50}
      size="xs"
      w={260}
      data={[...new Set(choices)]}
      value={chosen}
      onChange={setChosen}
      onDropdownClose={() => {
        if (chosen.length > 0) onMean(chosen.join(', '))
      }}
    />
  )
}
