import { useEffect, useRef } from 'react'
import { useText } from '../../language'
import { cutTo, type Shape } from './cut'

/** The longest side shown, in pixels. */
const SHOWN = 320

/** The part of the picture that will be kept. */
export function CutView({ picture, shape, at }: { picture: ImageBitmap; shape: Shape; at: number }) {
  const t = useText()
  const canvas = useRef<HTMLCanvasElement>(null)
  const { left, top, width, height } = cutTo(picture, shape, at)
  const scale = SHOWN / Math.max(width, height)
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    pen?.drawImage(picture, left, top, width, height, 0, 0, width * scale, height * scale)
  }, [picture, left, top, width, height, scale])
  return (
    <canvas
      ref={canvas}
      className="cut-view"
      role="img"
      aria-label={t('wording.picture.chosen')}
      width={width * scale}
      height={height * scale}
    />
  )
}
