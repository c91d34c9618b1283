import { Group, SegmentedControl, Slider } from '@mantine/core'
import { useText } from '../../language'
import { opened } from '../../parts/jpeg'
import { PictureButton } from '../../parts/PictureButton'
import { CutView } from './CutView'
import { SHAPES, type Shape } from './cut'
import { KeptPictures } from './KeptPictures'

/** A new picture and how it is cut, or one that the office has already. */
export type Chosen =
  | { readonly name: string }
  | {
      readonly picture: ImageBitmap
      readonly fileName: string
      readonly shape: Shape
      /** Which part is kept, from 0 (left or top) to 100. */
      readonly at: number
    }

type Props = { chosen: Chosen | null; onChoose: (chosen: Chosen | null) => void }

/** Which picture it is, and which part of it. */
export function ChosenPicture({ chosen, onChoose }: Props) {
  const t = useText()
  return (
    <>
      <Group>
        <PictureButton
          read={async (file) => ({ picture: await opened(file), fileName: file.name })}
          onRead={(file) => onChoose({ ...file, shape: 'whole', at: 50 })}
        >
          {t('wording.picture.choose')}
        </PictureButton>
      </Group>
      <KeptPictures
        chosen={chosen !== null && 'name' in chosen ? chosen.name : null}
        onChoose={(name) => onChoose(name === null ? null : { name })}
      />
      {chosen === null || 'name' in chosen ? null : (
        <>
          <CutView picture={chosen.picture} shape={chosen.shape} at={chosen.at} />
          <SegmentedControl
            aria-label={t('wording.picture.shape')}
            value={chosen.shape}
            onChange={(shape) => onChoose({ ...chosen, shape })}
            data={SHAPE_NAMES.map((value) => ({ value, label: t(`wording.picture.shape.${value}`) }))}
          />
          {chosen.shape === 'whole' ? null : (
            <Slider
              thumbLabel={t('wording.picture.part')}
              label={null}
              value={chosen.at}
              onChange={(at) => onChoose({ ...chosen, at })}
            />
          )}
        </>
      )}
    </>
  )
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys gives strings; SHAPES is closed.
const SHAPE_NAMES = Object.keys(SHAPES) as Shape[]
