import { OWN_LISTS, type OwnEntry, type OwnListName } from '@contract/own-lists'
import { entriesOf, TAXONOMIES, type OwnLists } from '@contract/terms'
import { Button, Group, ScrollArea, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { ChoiceField } from '../../parts/ChoiceField'
import { codeFor } from '../../parts/code-for'
import { EntriesTable } from './EntriesTable'

/** The lists one chooses from: words added, called otherwise or no longer used. */
export function ListsCard() {
  const t = useText()
  const [name, setName] = useState<OwnListName>('interests')
  const lists = useAnswer('readOwnLists', {}).data
  return (
    <Card title={t('lists.title')}>
      <Text className="soft">{t('lists.text')}</Text>
      <ChoiceField
        label={t('lists.which')}
        choices={OWN_LISTS}
        nameOf={(one) => t(`lists.name.${one}`)}
        value={name}
        onChange={setName}
        w={280}
      />
      {lists === undefined ? null : (
        <ListForm key={`${name} ${JSON.stringify(lists[name])}`} name={name} lists={lists} />
      )}
    </Card>
  )
}

function ListForm({ name, lists }: { name: OwnListName; lists: OwnLists }) {
  const t = useText()
  const save = useDeed('changeOwnList', () => tellDone(t('frame.saved')))
  const [entries, setEntries] = useState(() => entriesOf(name, lists))
  const isWhole = entries.every(({ da, en }) => da.trim() !== '' && en.trim() !== '')
  const keep = () =>
    save.mutate({ id: name, entries: entries.filter((one) => isOwn(name, one)).map((one) => ({ ...one })) })
  return (
    <>
      <ScrollArea.Autosize mah={420} type="auto" viewportProps={{ tabIndex: -1 }}>
        <EntriesTable entries={entries} onChange={setEntries} />
      </ScrollArea.Autosize>
      <NewEntry entries={entries} onAdd={(entry) => setEntries([...entries, entry])} />
      <Group>
        <Button disabled={!isWhole} loading={save.isPending} onClick={keep}>
          {t('frame.save')}
        </Button>
        <Button variant="subtle" onClick={() => setEntries(shippedAgain(name, entries))}>
          {t('lists.reset')}
        </Button>
      </Group>
    </>
  )
}

type NewProps = { entries: readonly OwnEntry[]; onAdd: (entry: OwnEntry) => void }

function NewEntry({ entries, onAdd }: NewProps) {
  const t = useText()
  const [da, setDa] = useState('')
  const [en, setEn] = useState('')
  const add = () => {
    const code = codeFor(
      da,
      entries.map((entry) => entry.code),
      'ord',
    )
    onAdd({ code, da: da.trim(), en: en.trim() || da.trim(), hidden: false })
    setDa('')
    setEn('')
  }
  return (
    <Group align="flex-end">
      <TextInput
        label={t('lists.new.da')}
        value={da}
        onChange={({ currentTarget }) => setDa(currentTarget.value)}
      />
      <TextInput
        label={t('lists.new.en')}
        value={en}
        onChange={({ currentTarget }) => setEn(currentTarget.value)}
      />
      <Button variant="default" disabled={da.trim() === ''} onClick={add}>
        {t('lists.add')}
      </Button>
    </Group>
  )
}

/** Whether it differs from what every office has. */
function isOwn(name: OwnListName, { code, da, en, hidden }: OwnEntry): boolean {
  const shipped = TAXONOMIES[name].find((term) => term.code === code)
  return shipped === undefined || hidden || shipped.da !== da || shipped.en !== en
}

/** The shipped words as they were; words of its own are no longer offered. */
function shippedAgain(name: OwnListName, entries: readonly OwnEntry[]): readonly OwnEntry[] {
  const own = entries.filter(({ code }) => !TAXONOMIES[name].some((term) => term.code === code))
  return [...entriesOf(name, {}), ...own.map((entry) => ({ ...entry, hidden: true }))]
}
