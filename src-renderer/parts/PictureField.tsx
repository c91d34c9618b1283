import { Button, FileButton } from '@mantine/core'
import { OfficeProblem } from '../office/call'
import { tellProblem } from '../office/tell'
import { cropped, type Size } from './cropped'

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
  const choose = (file: File | null) => {
    if (file === null) return
    cropped(file, largest).then(onKeep, () =>
      tellProblem(new OfficeProblem({ code: 'picture-unreadable', details: {} })),
    )
  }
  return (
    <>
      <FileButton accept="image/jpeg,image/png,image/webp" onChange={choose}>
        {(props) => (
          <Button variant="default" loading={isKeeping} {...props}>
            {has ? words.change : words.add}
          </Button>
        )}
      </FileButton>
      {has ? (
        <Button variant="subtle" onClick={onDrop}>
          {words.remove}
        </Button>
      ) : null}
    </>
  )
}
