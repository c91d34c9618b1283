import type { Kit, KitImage } from './kit'

/** How bright an eye sees red, green and blue, written for a reader of PDF (ITU-R BT.601). */
const brightness = '{0.114 mul exch 0.587 mul add exch 0.299 mul add}'

/** The grey twin of a picture: the same bytes, read as three inks that are mixed to one grey wherever it is shown or printed. */
export function inGrey(image: KitImage, kit: Kit): KitImage {
  if (image.colorSpace !== 'DeviceRGB') return image
  const mix = kit.ref({ FunctionType: 4, Domain: [0, 1, 0, 1, 0, 1], Range: [0, 1] })
  mix.end(new TextEncoder().encode(brightness))
  image.colorSpace = ['DeviceN', ['Red', 'Green', 'Blue'], 'DeviceGray', mix]
  return image
}
