import { Modal } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { useText } from '../../language'

/** A picture from her file, shown inside and nowhere else. */
export function AttachedPicture(props: { picture: Uint8Array; name: string; onClose: () => void }) {
  const { picture, name, onClose } = props
  const t = useText()
  const url = useMemo(() => URL.createObjectURL(new Blob([new Uint8Array(picture)])), [picture])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return (
    <Modal
      opened
      onClose={onClose}
      title={name}
      size="xl"
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <img src={url} alt={name} className="attached-picture" />
    </Modal>
  )
}
