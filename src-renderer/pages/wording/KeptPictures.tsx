import type { KeptPicture } from '@contract/wordings'
import { Button, UnstyledButton } from '@mantine/core'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { usePictureUrl } from '../../parts/use-picture-url'

type Props = { chosen: string | null; onChoose: (name: string | null) => void }

/** The pictures the office has already, to be used once more, or removed. */
export function KeptPictures({ chosen, onChoose }: Props) {
  const t = useText()
  const { data = [] } = useAnswer('listPictures', {})
  const drop = useDeed('dropPicture', () => onChoose(null))
  if (data.length === 0) return null
  return (
    <>
      <div className="kept-pictures" role="group" aria-label={t('wording.picture.kept')}>
        {data.map((picture) => (
          <UnstyledButton
            key={picture.name}
            aria-pressed={picture.name === chosen}
            aria-label={picture.name}
            onClick={() => onChoose(picture.name)}
          >
            <Small picture={picture} />
          </UnstyledButton>
        ))}
      </div>
      {chosen === null ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={drop.isPending}
          onClick={() => drop.mutate({ name: chosen })}
        >
          {t('wording.picture.drop', { name: chosen })}
        </Button>
      )}
    </>
  )
}

function Small({ picture: { name, bytes } }: { picture: KeptPicture }) {
  const url = usePictureUrl(bytes)
  return <img src={url ?? ''} alt={name} />
}
