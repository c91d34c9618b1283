import type { OwnField } from '@contract/own-words'
import { Button, Group, Table, TagsInput, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { ChoiceField } from '../../parts/ChoiceField'
import { codeFor } from '../../parts/code-for'

const KINDS = ['text', 'choice', 'date', 'number'] as const

/** A few things the division writes down of every woman besides what every office does. */
export function OwnFieldsCard() {
  const t = useText()
  const words = useAnswer('readOwnWords', {}).data
  const change = useDeed('changeOwnWords', () => tellDone(t('frame.saved')))
  if (words === undefined) return null
  const save = (fields: readonly OwnField[]) =>
    change.mutate({ terms: words.terms, fields: fields.map((field) => ({ ...field })) })
  return (
    <Card title={t('own.fields')}>
      <Text className="soft">{t('own.fields.text')}</Text>
      {words.fields.length === 0 ? null : (
        <Table>
          <Table.Tbody>
            {words.fields.map((field) => (
              <Table.Tr key={field.code}>
                <Table.Td>{field.name}</Table.Td>
                <Table.Td>{t(`own.kind.${field.kind}`)}</Table.Td>
                <Table.Td>{field.choices.join(', ')}</Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('own.fields.removeNamed', { name: field.name })}
                    onClick={() => save(words.fields.filter(({ code }) => code !== field.code))}
                  >
                    {t('frame.remove')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <NewField fields={words.fields} onAdd={(field) => save([...words.fields, field])} />
    </Card>
  )
}

type NewProps = { fields: readonly OwnField[]; onAdd: (field: OwnField) => void }

function NewField({ fields, onAdd }: NewProps) {
  const t = useText()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<OwnField['kind']>('text')
  const [choices, setChoices] = useState<string[]>([])
  const isReady = name.trim() !== '' && (kind !== 'choice' || choices.length > 1)
  const add = () => {
    // A field that comes back under its old name finds what was written in it.
    const code = codeFor(
      name,
      fields.map(({ code: taken }) => taken),
      'felt',
    )
    onAdd({ code, name: name.trim(), kind, choices: kind === 'choice' ? choices : [] })
    setName('')
    setChoices([])
  }
  return (
    <Group align="flex-end">
      <TextInput
        label={t('own.fields.new')}
        placeholder={t('own.fields.example')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <ChoiceField
        label={t('own.fields.kind')}
        choices={KINDS}
        nameOf={(one) => t(`own.kind.${one}`)}
        value={kind}
        onChange={setKind}
        w={130}
      />
      {kind === 'choice' ? (
        <TagsInput
          label={t('own.fields.choices')}
          description={t('own.fields.choices.hint')}
          value={choices}
          onChange={setChoices}
          miw={240}
        />
      ) : null}
      <Button variant="default" disabled={!isReady} onClick={add}>
        {t('own.fields.add')}
      </Button>
    </Group>
  )
}
