import type { Change } from '../domain/change'
import type { ParticipantId } from '../domain/records/ids'
import { hashOf, likely, pick, seeded, type Chance } from './chance'
import portraits from './material/portraits.json'

/** A drawing to be made into the portrait of that woman. */
type SamplePortrait = { readonly participantId: ParticipantId; readonly svg: string }

/** Drawings for the women of a sample who allow a portrait today. */
export function samplePortraits(changes: readonly Change[]): SamplePortrait[] {
  return changes.flatMap(({ table, value }) => {
    if (table !== 'consents' || value === null) return []
    const isAllowed = value.purpose === 'portrait' && value.withdrawnOn === null
    const { participantId } = value
    return isAllowed ? [{ participantId, svg: samplePortrait(hashOf(participantId)) }] : []
  })
}

type Palette = (typeof portraits.palettes)[number]
type Style = (typeof portraits.styles)[number]

/** A simple drawing of a woman's head and shoulders as SVG, 480 by 480; the same seed gives the same drawing. Its colours are no one's skin. */
export function samplePortrait(seed: number): string {
  const chance = seeded(seed)
  const palette = pick(chance, portraits.palettes)
  const style = pick(chance, portraits.styles)
  const shapes = [
    `<rect width="240" height="240" fill="${palette.ground}"/>`,
    ...style.behind.map((path) => filled(path, palette.hair)),
    filled(pick(chance, portraits.clothes), palette.cloth),
    filled(portraits.neck, palette.shade),
    filled(portraits.face, palette.face),
    ...style.before.map((path) => filled(path, palette.hair)),
    ...style.folds.map((path) => lined(path, palette.cloth, 3)),
    ...features(chance, palette),
    ...extras(chance, palette, style),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 240 240">${shapes.join('')}</svg>`
}

function features(chance: Chance, { line }: Palette): string[] {
  return [
    pick(chance, portraits.brows),
    pick(chance, portraits.eyes),
    portraits.nose,
    pick(chance, portraits.mouths),
  ].map((path) => lined(path, line, 2.4))
}

function extras(chance: Chance, { line, cloth }: Palette, { coversEars }: Style): string[] {
  const glasses = likely(chance, 0.25) ? [lined(portraits.glasses, line, 2)] : []
  const earrings = !coversEars && likely(chance, 0.4) ? [filled(portraits.earrings, cloth)] : []
  return [...glasses, ...earrings]
}

function filled(path: string, colour: string): string {
  return `<path d="${path}" fill="${colour}" fill-rule="evenodd"/>`
}

function lined(path: string, colour: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`
}
