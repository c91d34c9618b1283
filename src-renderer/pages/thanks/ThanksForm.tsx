import { THANKS_WAYS } from '@contract/events'
import type { ParticipantId } from '@contract/ids'
import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { ChoiceField } from '../../parts/ChoiceField'
import { DayField } from '../../parts/DayField'
import { WomenField } from '../../parts/WomenField'

/** Thanks for a thing she did. */
export function ThanksForm({ woman }: { woman: ParticipantId | null }) {
  const t = useText()
  const { today } = useOffice()
  const [women, setWomen] = useState<ParticipantId[]>(woman === null ? [] : [woman])
  const [on, setOn] = useState<string | null>(today)
  const [way, setWay] = useState<(typeof THANKS_WAYS)[number]>('card')
  const [words, setWords] = useState('')
  const keep = useDeed('keepThanks', () => {
    tellDone(t('thanks.noted'))
    setWomen([])
    setWords('')
  })
  const [participantId] = women
  const save = () => {
    if (participantId !== undefined && on !== null) keep.mutate({ id: null, participantId, on, way, words })
  }
  return (
    <Card title={t('thanks.note')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <WomenField label={t('thanks.who')} maxValues={1} value={women} onChange={setWomen} />
        <Group align="flex-start" grow>
          <DayField label={t('field.on')} value={on} onChange={setOn} />
          <ChoiceField
            label={t('thanks.way')}
            choices={THANKS_WAYS}
            nameOf={(one) => t(`thanksWay.${one}`)}
            value={way}
            onChange={setWay}
          />
        </Group>
        <Textarea
          required
          label={t('thanks.words')}
          description={t('thanks.words.hint')}
          autosize
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Button
          type="submit"
          disabled={participantId === undefined || words.trim() === ''}
          loading={keep.isPending}
        >
          {t('thanks.save')}
        </Button>
      </form>
    </Card>
  )
}
