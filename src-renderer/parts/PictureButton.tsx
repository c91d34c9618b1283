import { Button, FileButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { OfficeProblem } from '../office/call'
import { tellProblem } from '../office/tell'

type Props<Read> = {
  children: ReactNode
  isKeeping?: boolean
  /** Rejected where it cannot be read as a picture. */
  read: (file: File) => Promise<Read>
  onRead: (picture: Read) => void
}

/** Asks for a file with a picture; one that cannot be read is told of. */
export function PictureButton<Read>({ children, isKeeping = false, read, onRead }: Props<Read>) {
  const choose = (file: File | null) => {
    if (file === null) return
    read(file).then(onRead, () => tellProblem(new OfficeProblem({ code: 'picture-unreadable', details: {} })))
  }
  return (
    <FileButton accept="image/jpeg,image/png,image/webp" onChange={choose}>
      {(props) => (
        <Button variant="default" loading={isKeeping} {...props}>
          {children}
        </Button>
      )}
    </FileButton>
  )
}
