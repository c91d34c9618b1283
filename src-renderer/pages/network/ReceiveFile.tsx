import type { Quarter } from '@contract/report'
import { Alert, Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useDeedToldHere } from '../../office/answers'
import { problemOf } from '../../office/call'
import { problemText } from '../../office/problem-text'
import { tellDone } from '../../office/tell'

/** Reads one division's file and says plainly what is wrong with it; a second file takes the place of the first when asked. */
export function ReceiveFile({ which }: { which: Quarter }) {
  const t = useText()
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null)
  const receive = useDeedToldHere('receiveDivisionFile', ({ division }) =>
    tellDone(t('network.head.received', { division })),
  )
  const read = async (file: File | null) => {
    if (file === null) return
    const chosen = new Uint8Array(await file.arrayBuffer())
    setBytes(chosen)
    receive.mutate({ ...which, bytes: chosen, replacing: false })
  }
  const problem = receive.isError ? problemOf(receive.error) : null
  return (
    <>
      <FileButton onChange={(file) => void read(file)}>
        {(props) => (
          <Button {...props} loading={receive.isPending}>
            {t('network.head.receive')}
          </Button>
        )}
      </FileButton>
      {problem === null ? null : (
        <Alert color="red" role="alert" w="100%">
          {problemText(problem)}{' '}
          {problem.code === 'division-file-twice' && bytes !== null ? (
            <Button
              size="xs"
              variant="default"
              onClick={() => receive.mutate({ ...which, bytes, replacing: true })}
            >
              {t('network.head.receive.again')}
            </Button>
          ) : null}
        </Alert>
      )}
    </>
  )
}
