import type { OfficeAnswer } from '@contract'
import type { OwnTerm, Term } from '@contract/own-words'
import { Button, Group, Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { OWN_TERMS, shippedTerm } from '../../own-terms'
import { Card } from '../../parts/Card'

type Words = OfficeAnswer<'readOwnWords'>

const FORMS = [
  { language: 'da', form: 'one', name: 'own.form.da.one' },
  { language: 'da', form: 'the', name: 'own.form.da.the' },
  { language: 'da', form: 'many', name: 'own.form.da.many' },
  { language: 'da', form: 'theMany', name: 'own.form.da.theMany' },
  { language: 'en', form: 'one', name: 'own.form.en.one' },
  { language: 'en', form: 'many', name: 'own.form.en.many' },
] as const

/** What the division calls a mentor, a mentee and the others, in the forms that sentences need. */
export function OwnTermsCard() {
  const words = useAnswer('readOwnWords', {}).data
  return words === undefined ? null : <TermsForm key={JSON.stringify(words.terms)} words={words} />
}

function TermsForm({ words }: { words: Words }) {
  const t = useText()
  const save = useDeed('changeOwnWords', () => tellDone(t('frame.saved')))
  const [terms, setTerms] = useState<Record<Term, OwnTerm>>(() => termsOf(words))
  const isWhole = OWN_TERMS.every((term) => FORMS.every((form) => wordIn(terms[term], form).trim() !== ''))
  const change = (kept: readonly OwnTerm[]) =>
    save.mutate({
      fields: words.fields.map((field) => ({ ...field, choices: [...field.choices] })),
      terms: kept.map((term) => ({ ...term })),
    })
  return (
    <Card title={t('own.terms')}>
      <Text className="soft">{t('own.terms.text')}</Text>
      <Table.ScrollContainer minWidth={680}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {FORMS.map(({ name }) => (
                <Table.Th key={name}>{t(name)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {OWN_TERMS.map((term) => (
              <Table.Tr key={term}>
                {FORMS.map((form) => (
                  <Table.Td key={form.name} px={4}>
                    <TextInput
                      size="xs"
                      aria-label={`${shippedTerm(term).da.one}: ${t(form.name)}`}
                      value={wordIn(terms[term], form)}
                      onChange={({ currentTarget }) =>
                        setTerms({ ...terms, [term]: withWord(terms[term], form, currentTarget.value) })
                      }
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group>
        <Button
          disabled={!isWhole}
          loading={save.isPending}
          onClick={() => change(OWN_TERMS.map((term) => terms[term]).filter(isOwn))}
        >
          {t('frame.save')}
        </Button>
        <Button variant="subtle" onClick={() => change([])}>
          {t('own.terms.reset')}
        </Button>
      </Group>
    </Card>
  )
}

type Form = (typeof FORMS)[number]

function termsOf({ terms }: Words): Record<Term, OwnTerm> {
  const of = (term: Term) => terms.find((own) => own.term === term) ?? shippedTerm(term)
  return {
    mentor: of('mentor'),
    mentee: of('mentee'),
    coordinator: of('coordinator'),
    contactPerson: of('contactPerson'),
  }
}

function wordIn(term: OwnTerm, form: Form): string {
  return form.language === 'da' ? term.da[form.form] : term.en[form.form]
}

function withWord(term: OwnTerm, { language, form }: Form, word: string): OwnTerm {
  return language === 'da'
    ? { ...term, da: { ...term.da, [form]: word } }
    : { ...term, en: { ...term.en, [form]: word } }
}

/** Whether it differs from what every office says. */
function isOwn(term: OwnTerm): boolean {
  return JSON.stringify(term) !== JSON.stringify(shippedTerm(term.term))
}
