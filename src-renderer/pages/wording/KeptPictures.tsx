import type { KeptPicture } from '@contract/wordings'
import { UnstyledButton } from '@mantine/core'
import { useText } from '../../language'
import { useAnswer } from '../../office/answers'
import { usePictureUrl } from '../../parts/use-picture-url'

type Props = { chosen: string | null; onChoose: (name: string) => void }

/** The pictures the office has already, to be used once more. */
export function KeptPictures({ chosen, onChoose }: Props) {
  const t = useText()
  const { data = [] } = useAnswer('listPictures', {})
  if (data.length === 0) return null
  return (
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
  )
}

function Small({ picture: { name, bytes } }: { picture: KeptPicture }) {
  const url = usePictureUrl(bytes)
  return <img src={url ?? ''} alt={name} />
}
