import type { ParticipantId } from '@contract/ids'
import { Button, FileButton } from '@mantine/core'
import { useDeed } from '../../office/answers'
import { OfficeProblem } from '../../office/call'
import { tellProblem } from '../../office/tell'
import { croppedPortrait } from './cropped-portrait'
import { useText } from '../../language'

/** Chooses her picture, cropped and drawn anew so that nothing of where or when it was taken stays in it. */
export function PortraitField({ id, has }: { id: ParticipantId; has: boolean }) {
  const t = useText()
  const keep = useDeed('keepPortrait')
  const drop = useDeed('dropPortrait')
  const choose = (file: File | null) => {
    if (file === null) return
    croppedPortrait(file).then(
      (picture) => keep.mutate({ id, picture }),
      () => tellProblem(new OfficeProblem({ code: 'picture-unreadable', details: {} })),
    )
  }
  return (
    <>
      <FileButton accept="image/jpeg,image/png,image/webp" onChange={choose}>
        {(props) => (
          <Button variant="default" loading={keep.isPending} {...props}>
            {t(has ? 'women.portrait.change' : 'women.portrait.add')}
          </Button>
        )}
      </FileButton>
      {has ? (
        <Button variant="subtle" onClick={() => drop.mutate({ id })}>
          {t('women.portrait.remove')}
        </Button>
      ) : null}
    </>
  )
}
