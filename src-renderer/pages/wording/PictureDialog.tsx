import { Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { ChosenPicture, type Chosen } from './ChosenPicture'
import { useKept } from './use-kept'

const WIDTHS = ['100', '70', '45'] as const

type Props = { onAdd: (block: string) => void; onClose: () => void }

/** Asks which picture, how it is cut, and what it shows, in words too for whoever cannot see it. */
export function PictureDialog({ onAdd, onClose }: Props) {
  const t = useText()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [width, setWidth] = useState<string>(WIDTHS[0])
  const [alt, setAlt] = useState('')
  const [caption, setCaption] = useState('')
  const { keep, isKeeping } = useKept((name) =>
    onAdd(
      `!picture ${name} width=${width} alt="${oneLine(alt).replaceAll('"', "'")}"\n${oneLine(caption)}`.trimEnd(),
    ),
  )
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('wording.picture.add')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <Stack>
        <ChosenPicture chosen={chosen} onChoose={setChosen} />
        <SegmentedControl
          aria-label={t('wording.picture.width')}
          value={width}
          onChange={setWidth}
          data={WIDTHS.map((value) => ({ value, label: t(`wording.picture.width.${value}`) }))}
        />
        <TextInput
          label={t('wording.picture.alt')}
          description={t('wording.picture.alt.hint')}
          required
          maxLength={300}
          value={alt}
          onChange={(event) => setAlt(event.currentTarget.value)}
        />
        <TextInput
          label={t('wording.picture.caption')}
          maxLength={300}
          value={caption}
          onChange={(event) => setCaption(event.currentTarget.value)}
        />
        <Text size="sm" className="soft">
          {t('wording.picture.care')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
          <Button
            loading={isKeeping}
            disabled={chosen === null || alt.trim() === ''}
            onClick={() => chosen && keep(chosen)}
          >
            {t('wording.picture.put')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
