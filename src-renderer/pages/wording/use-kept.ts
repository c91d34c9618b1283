import { useDeed } from '../../office/answers'
import { drawnAsJpeg } from '../../parts/jpeg'
import type { Chosen } from './ChosenPicture'
import { cutTo } from './cut'

/** Keeps a chosen picture as it was cut, unless it is kept already, and tells by what name a text calls it. */
export function useKept(then: (name: string) => void) {
  const deed = useDeed('keepPicture', ({ name }) => then(name))
  const keep = (chosen: Chosen) => {
    if ('name' in chosen) return then(chosen.name)
    const { picture, fileName, shape, at } = chosen
    const cut = cutTo(picture, shape, at)
    const [width, height] = [Math.round(cut.width * cut.scale), Math.round(cut.height * cut.scale)]
    void drawnAsJpeg(picture, cut).then((jpeg) => deed.mutate({ fileName, picture: jpeg, width, height }))
  }
  return { keep, isKeeping: deed.isPending }
}
