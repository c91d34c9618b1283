import type { Change } from '../domain/change'
import type { ParticipantId, StoryId } from '../domain/records/ids'
import { hashOf, likely, pick, seeded, type Chance } from './chance'
import portraits from './material/portraits.json'

/** A drawing to be made into the portrait of that woman. */
type SamplePortrait = { readonly of: { readonly woman: ParticipantId }; readonly svg: string }

/** A drawing to be made into the picture of that story. */
type SampleStoryPhoto = { readonly of: { readonly story: StoryId }; readonly svg: string }

/** Drawings for the women of a sample who allow a portrait today. */
export function samplePortraits(changes: readonly Change[]): SamplePortrait[] {
  return changes.flatMap(({ table, value }) => {
    if (table !== 'consents' || value === null) return []
    const isAllowed = value.purpose === 'portrait' && value.withdrawnOn === null
    const { participantId } = value
    return isAllowed ? [{ of: { woman: participantId }, svg: samplePortrait(hashOf(participantId)) }] : []
  })
}

/** Drawings of both for the stories of a sample whose picture was asked for. */
export function sampleStoryPhotos(changes: readonly Change[]): SampleStoryPhoto[] {
  const asked = new Set(
    changes.map(({ table, value }) =>
      table === 'consents' && value?.purpose === 'storyPhoto' ? value.storyId : null,
    ),
  )
  return changes.flatMap(({ table, value }) => {
    if (table !== 'stories' || value === null || !asked.has(value.id)) return []
    const both = value.voices.map(({ participantId }) => hashOf(participantId))
    return [{ of: { story: value.id }, svg: sampleStoryPhoto(both) }]
  })
}

type Palette = (typeof portraits.palettes)[number]
type Style = (typeof portraits.styles)[number]

/** A simple drawing of a woman's head and shoulders as SVG, 480 by 480; the same seed gives the same drawing. Its colours are no one's skin. */
export function samplePortrait(seed: number): string {
  const { ground, shapes } = headOf(seed)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 240 240"><rect width="240" height="240" fill="${ground}"/>${shapes}</svg>`
}

/** The same women side by side, 900 by 600. */
function sampleStoryPhoto(seeds: readonly number[]): string {
  const heads = seeds.map((seed) => headOf(seed))
  const room = 420 / (heads.length + 1)
  const placed = heads.map(
    ({ shapes }, at) => `<g transform="translate(${room * (at + 1) - 140} 0) scale(1.17)">${shapes}</g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600" viewBox="0 0 420 280"><rect width="420" height="280" fill="${heads[0]?.ground ?? 'white'}"/>${placed.join('')}</svg>`
}

function headOf(seed: number): { readonly ground: string; readonly shapes: string } {
  const chance = seeded(seed)
  const palette = pick(chance, portraits.palettes)
  const style = pick(chance, portraits.styles)
  const shapes = [
    ...style.behind.map((path) => filled(path, palette.hair)),
    filled(pick(chance, portraits.clothes), palette.cloth),
    filled(portraits.neck, palette.shade),
    filled(portraits.face, palette.face),
    ...style.before.map((path) => filled(path, palette.hair)),
    ...style.folds.map((path) => lined(path, palette.cloth, 3)),
    ...features(chance, palette),
    ...extras(chance, palette, style),
  ]
  return { ground: palette.ground, shapes: shapes.join('') }
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
