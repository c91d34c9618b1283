import { LARGEST_ATTACHMENT, type AttachmentRow } from '@contract/woman-file'
import type { Woman } from '@contract/women'
import { Button, FileButton, Group, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { OfficeProblem } from '../../office/call'
import { tellDone, tellProblem } from '../../office/tell'
import { shownDay } from '../../parts/shown-day'
import { AttachedPicture } from './AttachedPicture'

/** Papers kept encrypted beside her record: pictures are shown here, anything else is saved where she chooses. */
export function Attachments({ woman }: { woman: Woman }) {
  const t = useText()
  const { id } = woman.participant
  const attached = useAnswer('listAttachments', { id }).data ?? []
  const keep = useDeed('keepAttachment')
  const [reason, setReason] = useState('')
  const choose = (file: File | null) => {
    if (file === null) return
    if (file.size > LARGEST_ATTACHMENT) return tellProblem(TOO_LARGE)
    void file
      .arrayBuffer()
      .then((bytes) => keep.mutate({ id, fileName: file.name, bytes: new Uint8Array(bytes) }))
  }
  return (
    <section className="related" aria-label={t('attachments.title')}>
      <Group justify="space-between">
        <Title order={3} fz="md">
          {t('attachments.title')}
        </Title>
        <FileButton accept=".pdf,.jpg,.jpeg,.png,.txt" onChange={choose}>
          {(props) => (
            <Button
              className="no-print"
              size="compact-sm"
              variant="subtle"
              loading={keep.isPending}
              {...props}
            >
              {t('attachments.add')}
            </Button>
          )}
        </FileButton>
      </Group>
      <Text className="small soft">{t('attachments.text')}</Text>
      {woman.protected && attached.length > 0 ? (
        <TextInput
          className="no-print"
          label={t('attachments.reason')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      ) : null}
      <ul>
        {attached.map((one) => (
          <Attached key={one.id} attachment={one} reason={woman.protected ? reason : null} />
        ))}
      </ul>
    </section>
  )
}

const TOO_LARGE = new OfficeProblem({ code: 'attachment-refused', details: {} })

function Attached({ attachment, reason }: { attachment: AttachmentRow; reason: string | null }) {
  const t = useText()
  const { id, kind, size, on } = attachment
  const name = attachment.name ?? t('attachments.covered')
  const [picture, setPicture] = useState<Uint8Array | null>(null)
  const show = useDeed('showAttachment', (shown) => setPicture(shown.picture))
  const save = useDeed('saveAttachment', ({ savedAs }) => {
    if (savedAs !== null) tellDone(t('attachments.saved', { name: savedAs }))
  })
  const drop = useDeed('dropAttachment')
  const isPicture = kind === 'jpeg' || kind === 'png'
  const deeds = [
    ...(isPicture
      ? [{ word: t('attachments.show'), deed: () => show.mutate({ attachment: id, reason }) }]
      : []),
    { word: t('attachments.save'), deed: () => save.mutate({ attachment: id, reason }) },
    { word: t('frame.remove'), deed: () => drop.mutate({ attachment: id }) },
  ]
  return (
    <li>
      <span>{name}</span>
      <span className="small soft">
        {t(`attachments.kind.${kind}`)} · {t('attachments.size', { count: Math.ceil(size / 1000) })} ·{' '}
        {shownDay(on)}
      </span>
      {deeds.map(({ word, deed }) => (
        <Button
          key={word}
          className="no-print"
          size="compact-xs"
          variant="subtle"
          aria-label={`${word}: ${name}`}
          onClick={deed}
        >
          {word}
        </Button>
      ))}
      {picture === null ? null : (
        <AttachedPicture picture={picture} name={name} onClose={() => setPicture(null)} />
      )}
    </li>
  )
}
