import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPhoto } from '@tabler/icons-react'
import { useText } from '../../language'
import { PictureDialog } from './PictureDialog'

/** Puts one of the office's own pictures into the text. */
export function AddPicture({ onAdd }: { onAdd: (block: string) => void }) {
  const t = useText()
  const [isAsking, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPhoto size={16} aria-hidden />}
        onClick={open}
      >
        {t('wording.picture.add')}
      </Button>
      {isAsking ? (
        <PictureDialog
          onClose={close}
          onAdd={(block) => {
            close()
            onAdd(block)
          }}
        />
      ) : null}
    </>
  )
}
