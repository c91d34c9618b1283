import type { Drawing } from '@contract/opening'
import { language } from '../language'
import { call } from './call'
import { tellProblem } from './tell'
import { drawnAsJpeg } from '../parts/jpeg'

/** Opens the sample office, and draws its portraits when it was just made. */
export async function openSampleOffice(): Promise<void> {
  try {
    const { drawings } = await call('openSampleOffice', { language: language() })
    if (drawings.length > 0) await call('keepDrawings', { pictures: await Promise.all(drawings.map(drawn)) })
  } catch (error) {
    tellProblem(error)
  }
}

async function drawn({ of, svg }: Drawing) {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  URL.revokeObjectURL(image.src)
  const { naturalWidth: width, naturalHeight: height } = image
  const box = { left: 0, top: 0, width, height, scale: 1 }
  return { of, picture: await drawnAsJpeg(image, box) }
}
