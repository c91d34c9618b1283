import { RelationKind, type Related } from '@contract/enquiries'
import type { ParticipantId } from '@contract/ids'
import { Button, Group, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { type Say, useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { ChoiceField } from '../../parts/ChoiceField'
import { StatusBadge } from '../../parts/StatusBadge'
import { WomanField } from '../../parts/WomanField'

/** Whom she knows among the women on file, and who sent whom; it stands on both their cards. */
export function RelatedCard({ id }: { id: ParticipantId }) {
  const t = useText()
  const related = useAnswer('readRelated', { id }).data ?? []
  const unrelate = useDeed('unrelate')
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="related" aria-label={t('related.title')}>
      <Group justify="space-between">
        <Title order={3} fz="md">
          {t('related.title')}
        </Title>
        <Button
          className="no-print"
          size="compact-sm"
          variant="subtle"
          onClick={() => setOpen((now) => !now)}
        >
          {t('related.add')}
        </Button>
      </Group>
      {related.length === 0 && !isOpen ? <Text className="small soft">{t('related.none')}</Text> : null}
      <ul>
        {related.map((one) => (
          <li key={one.relation}>
            <span className="small soft">{kindText(one, t)}</span>
            <Link href={`/register/${one.id}`}>{one.name}</Link>
            {one.standings.map((standing) => (
              <StatusBadge key={standing.role} standing={standing} />
            ))}
            {one.words === null ? null : <span className="small">{one.words}</span>}
            <Button
              className="no-print"
              size="compact-xs"
              variant="subtle"
              aria-label={t('related.removeNamed', { name: one.name })}
              onClick={() => unrelate.mutate({ relation: one.relation })}
            >
              {t('frame.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {isOpen ? <RelateForm id={id} onDone={() => setOpen(false)} /> : null}
    </section>
  )
}

function kindText({ kind, turned }: Related, t: Say): string {
  return t(kind === 'referredBy' && turned ? 'related.referred' : `related.${kind}`)
}

function RelateForm({ id, onDone }: { id: ParticipantId; onDone: () => void }) {
  const t = useText()
  const relate = useDeed('relate', onDone)
  const [other, setOther] = useState<ParticipantId | null>(null)
  const [kind, setKind] = useState<RelationKind>('referredBy')
  const [words, setWords] = useState('')
  return (
    <Group align="flex-end" className="no-print">
      <ChoiceField
        label={t('related.kind')}
        choices={RelationKind.options}
        nameOf={(one) => t(`related.${one}`)}
        value={kind}
        onChange={setKind}
      />
      <WomanField label={t('related.who')} value={other} onChange={setOther} />
      <TextInput
        label={t('related.words')}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button
        disabled={other === null || other === id}
        loading={relate.isPending}
        onClick={() =>
          other === null
            ? undefined
            : relate.mutate({ id, otherId: other, kind, words: words.trim() || null })
        }
      >
        {t('frame.save')}
      </Button>
    </Group>
  )
}
