import { DANISH_LEVELS, SITUATIONS, type Half, type Outcome, type PairPage } from '@contract/pair'
import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText, type Say } from '../../../language'
import { useDeed } from '../../../office/answers'
import { useOffice } from '../../../office/office-context'
import { Card } from '../../../parts/Card'
import { ChoiceField } from '../../../parts/ChoiceField'
import { DayField } from '../../../parts/DayField'
import { shownDay } from '../../../parts/shown-day'
import { FITS, fitsOf, fitWord, type Fit } from '../fits'
import { NoteForm } from '../support/NoteForm'

const ASKED = (['close', 'sixMonths'] as const).flatMap((moment) =>
  (['mentee', 'mentor'] as const).map((side) => ({ moment, side })),
)
type Asked = (typeof ASKED)[number]

/** How both stand at the close and six months later. */
export function Outcomes({ pair }: { pair: PairPage }) {
  const t = useText()
  const [open, setOpen] = useState<Asked | null>(null)
  return (
    <Card title={t('closing.outcomes')}>
      <Text className="soft">
        {t(pair.closedOn === null ? 'closing.outcomes.open' : 'closing.outcomes.text')}
      </Text>
      {pair.closedOn === null ? null : (
        <ul className="notes">
          {ASKED.map((asked) => (
            <li key={`${asked.moment} ${asked.side}`}>
              {open === asked ? (
                <OutcomeForm pair={pair} asked={asked} done={() => setOpen(null)} />
              ) : (
                <Told pair={pair} asked={asked} onOpen={() => setOpen(asked)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

type Told = { pair: PairPage; asked: Asked }

function Told({ pair, asked, onOpen }: Told & { onOpen: () => void }) {
  const t = useText()
  const who = t('closing.outcome.who', {
    name: pair.cards[asked.side].name,
    moment: t(`outcomeMoment.${asked.moment}`),
  })
  const told = outcomeOf(pair, asked)
  const due = pair.outcomesMissing.find(({ side, moment }) => side === asked.side && moment === asked.moment)
  return (
    <>
      <div>
        {who}
        <Text className="small soft">
          {told === null ? due && t('closing.outcome.due', { on: shownDay(due.on) }) : outcomeWords(told, t)}
        </Text>
      </div>
      <Button
        className="no-print"
        size="xs"
        variant="default"
        aria-label={`${t(told === null ? 'heard.enter' : 'frame.edit')}: ${who}`}
        onClick={onOpen}
      >
        {t(told === null ? 'heard.enter' : 'frame.edit')}
      </Button>
    </>
  )
}

function OutcomeForm({ pair, asked, done }: Told & { done: () => void }) {
  const t = useText()
  const { today } = useOffice()
  const earlier = outcomeOf(pair, asked)
  const [on, setOn] = useState<string | null>(earlier?.on ?? today)
  const [situation, setSituation] = useState<Outcome['situation']>(earlier?.situation ?? null)
  const [fit, setFit] = useState<Fit>(fitWord(earlier?.fits ?? null))
  const [danish, setDanish] = useState<Outcome['danish']>(earlier?.danish ?? null)
  const [words, setWords] = useState(earlier?.words ?? '')
  const keep = useDeed('keepOutcome', done)
  const save = () => {
    if (on === null) return
    const told = { on, situation, fits: fitsOf(fit), danish, words }
    keep.mutate({ ...told, ...asked, id: earlier?.id ?? null, matchId: pair.id })
  }
  return (
    <NoteForm onSave={save} onCancel={done} busy={keep.isPending}>
      <Group align="flex-start" grow>
        <DayField label={t('field.on')} value={on} onChange={setOn} />
        <Select
          clearable
          clearButtonProps={{ 'aria-label': t('frame.remove') }}
          label={t('closing.outcome.situation')}
          data={SITUATIONS.map((one) => ({ value: one, label: t(`situation.${one}`) }))}
          value={situation}
          onChange={(value) => setSituation(SITUATIONS.find((one) => one === value) ?? null)}
        />
      </Group>
      <Group align="flex-start" grow>
        <ChoiceField
          label={t('support.milestone.fits')}
          choices={FITS}
          nameOf={(one) => t(`support.fits.${one}`)}
          value={fit}
          onChange={setFit}
        />
        <Select
          clearable
          clearButtonProps={{ 'aria-label': t('frame.remove') }}
          label={t('closing.outcome.danish')}
          data={DANISH_LEVELS.map((one) => ({ value: one, label: t(`danish.${one}`) }))}
          value={danish}
          onChange={(value) => setDanish(DANISH_LEVELS.find((one) => one === value) ?? null)}
        />
      </Group>
      <TextInput
        label={t('field.note')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </NoteForm>
  )
}

function outcomeOf({ outcomes }: PairPage, asked: { moment: Outcome['moment']; side: Half }): Outcome | null {
  return outcomes.find(({ moment, side }) => moment === asked.moment && side === asked.side) ?? null
}

function outcomeWords({ on, situation, fits, danish, words }: Outcome, t: Say): string {
  return [
    shownDay(on),
    situation === null ? '' : t(`situation.${situation}`),
    fits === null ? '' : t(fits ? 'support.fits.yes' : 'support.fits.no'),
    danish === null ? '' : t('support.milestone.danish', { level: t(`danish.${danish}`) }),
    words,
  ]
    .filter(Boolean)
    .join(' · ')
}
