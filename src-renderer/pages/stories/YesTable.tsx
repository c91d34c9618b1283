import { NameForm } from '@contract/consents'
import { STORY_PURPOSES, type StoryPurpose, type StoryRow, type VoiceStanding } from '@contract/stories'
import { Button, Menu, Table } from '@mantine/core'
import { useText } from '../../language'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { shownDay } from '../../parts/shown-day'

/** What each woman in the story has said yes to; it can be given and taken back any time. */
export function YesTable({ row: { story, women, photo } }: { row: StoryRow }) {
  const t = useText()
  const purposes = STORY_PURPOSES.filter((purpose) => purpose !== 'storyPhoto' || photo !== 'none')
  return (
    <div className="wide-table">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.name')}</Table.Th>
            {purposes.map((purpose) => (
              <Table.Th key={purpose}>{t(`stories.purpose.${purpose}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {women.map((woman) => (
            <Table.Tr key={woman.id}>
              <Table.Th scope="row">{woman.name}</Table.Th>
              {purposes.map((purpose) => (
                <Table.Td key={purpose}>
                  <YesCell story={story.id} woman={woman} purpose={purpose} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

type Cell = { story: StoryRow['story']['id']; woman: VoiceStanding; purpose: StoryPurpose }

function YesCell({ story, woman, purpose }: Cell) {
  const t = useText()
  const { today } = useOffice()
  const withdraw = useDeed('withdrawConsent')
  const { state, consent } = woman.yes[purpose]
  const what = { name: woman.name, purpose: t(`stories.purpose.${purpose}`) }
  if (consent === null)
    return (
      <>
        <span className="small soft">{t(`stories.yes.${state}`)} </span>
        <GiveYes story={story} woman={woman} purpose={purpose} />
      </>
    )
  return (
    <>
      <span className="small">
        {t(`stories.yes.${state}`)}: {t(`nameForm.${consent.nameForm}`)}, {shownDay(consent.givenOn)}{' '}
      </span>
      <Button
        className="no-print"
        size="compact-xs"
        variant="default"
        aria-label={t('stories.yes.takeBackOf', what)}
        onClick={() => withdraw.mutate({ id: consent.id, on: today })}
      >
        {t('stories.yes.takeBack')}
      </Button>
    </>
  )
}

function GiveYes({ story, woman, purpose }: Cell) {
  const t = useText()
  const { today } = useOffice()
  const give = useDeed('giveStoryConsent')
  return (
    <Menu>
      <Menu.Target>
        <Button
          className="no-print"
          size="compact-xs"
          variant="default"
          aria-label={t('stories.yes.giveOf', {
            name: woman.name,
            purpose: t(`stories.purpose.${purpose}`),
          })}
        >
          {t('stories.yes.give')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('stories.yes.nameForm')}</Menu.Label>
        {NameForm.options.map((nameForm) => (
          <Menu.Item
            key={nameForm}
            onClick={() => give.mutate({ id: story, participantId: woman.id, purpose, nameForm, on: today })}
          >
            {t(`nameForm.${nameForm}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
