import type { ParticipantId } from '@contract/ids'
import { useDeed } from '../../office/answers'
import { PictureField } from '../../parts/PictureField'
import { useText } from '../../language'

const PORTRAIT = { width: 800, height: 800 }

/** Her picture, chosen or taken away. */
export function PortraitField({ id, has }: { id: ParticipantId; has: boolean }) {
  const t = useText()
  const keep = useDeed('keepPortrait')
  const drop = useDeed('dropPortrait')
  return (
    <PictureField
      has={has}
      words={{
        add: t('women.portrait.add'),
        change: t('women.portrait.change'),
        remove: t('women.portrait.remove'),
      }}
      largest={PORTRAIT}
      isKeeping={keep.isPending}
      onKeep={(picture) => keep.mutate({ id, picture })}
      onDrop={() => drop.mutate({ id })}
    />
  )
}
