import { Button } from '@mantine/core'
import { cropped, type Size } from './cropped'
import { PictureButton } from './PictureButton'

type Props = {
  has: boolean
  words: { readonly add: string; readonly change: string; readonly remove: string }
  /** Its shape, and how large it is kept at most, in pixels. */
  largest: Size
  isKeeping: boolean
  onKeep: (picture: Uint8Array<ArrayBuffer>) => void
  onDrop: () => void
}

/** Chooses a picture, cropped and drawn anew so that nothing of where or when it was taken stays in it. */
export function PictureField({ has, words, largest, isKeeping, onKeep, onDrop }: Props) {
  return (
    <>
      <PictureButton isKeeping={isKeeping} read={(file) => cropped(file, largest)} onRead={onKeep}>
        {has ? words.change : words.add}
      </PictureButton>
      {has ? (
        <Button variant="subtle" onClick={onDrop}>
          {words.remove}
        </Button>
      ) : null}
    </>
  )
}
