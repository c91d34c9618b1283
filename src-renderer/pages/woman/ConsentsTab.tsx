import { NameForm, PURPOSES_AS_SUCH } from '@contract/consents'
import type { Woman } from '@contract/women'
import { Button, Group, Select, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { DayField } from '../../parts/DayField'
import { shownDay } from '../../parts/shown-day'
import { useText } from '../../language'
import { CopiesOfHer } from '../copies/CopiesOfHer'

/** What she has allowed, for what, and since when; each can be taken back in one step. */
export function ConsentsTab({ woman }: { woman: Woman }) {
  const t = useText()
  const { today } = useOffice()
  const withdraw = useDeed('withdrawConsent')
  return (
    <Stack>
      <Text className="soft">{t('women.consents.text')}</Text>
      {woman.consents.length === 0 ? null : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('women.consents.purpose')}</Table.Th>
              <Table.Th>{t('women.consents.nameForm')}</Table.Th>
              <Table.Th>{t('women.consents.given')}</Table.Th>
              <Table.Th>{t('women.consents.withdrawn')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {woman.consents.map(({ id, purpose, nameForm, givenOn, withdrawnOn }) => (
              <Table.Tr key={id}>
                <Table.Td>{t(`purpose.${purpose}`)}</Table.Td>
                <Table.Td>{t(`nameForm.${nameForm}`)}</Table.Td>
                <Table.Td className="numbers">{shownDay(givenOn)}</Table.Td>
                <Table.Td className="numbers">
                  {withdrawnOn === null ? (
                    <Button size="xs" variant="default" onClick={() => withdraw.mutate({ id, on: today })}>
                      {t('women.consents.withdraw')}
                    </Button>
                  ) : (
                    shownDay(withdrawnOn)
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <CopiesOfHer id={woman.participant.id} />
      <GiveConsent woman={woman} />
    </Stack>
  )
}

function GiveConsent({ woman }: { woman: Woman }) {
  const t = useText()
  const { today } = useOffice()
  const [purpose, setPurpose] = useState<(typeof PURPOSES_AS_SUCH)[number]>('shareWithMatch')
  const [nameForm, setNameForm] = useState<NameForm>('full')
  const [givenOn, setGivenOn] = useState<string | null>(today)
  const give = useDeed('giveConsent')
  return (
    <Group align="flex-end">
      <Select
        label={t('women.consents.purpose')}
        data={PURPOSES_AS_SUCH.map((one) => ({ value: one, label: t(`purpose.${one}`) }))}
        value={purpose}
        allowDeselect={false}
        onChange={(value) => setPurpose(PURPOSES_AS_SUCH.find((one) => one === value) ?? purpose)}
        miw={280}
      />
      <Select
        label={t('women.consents.nameForm')}
        data={NameForm.options.map((one) => ({ value: one, label: t(`nameForm.${one}`) }))}
        value={nameForm}
        allowDeselect={false}
        onChange={(value) => setNameForm(NameForm.options.find((one) => one === value) ?? nameForm)}
      />
      <DayField label={t('women.consents.given')} value={givenOn} onChange={setGivenOn} />
      <Button
        disabled={givenOn === null}
        loading={give.isPending}
        onClick={() =>
          givenOn === null
            ? undefined
            : give.mutate({ id: woman.participant.id, purpose, nameForm, givenOn, note: '' })
        }
      >
        {t('women.consents.give')}
      </Button>
    </Group>
  )
}
