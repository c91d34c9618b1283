import type { Ink } from './model'

/** Colour on screen, true grey for office printers. */
export type Edition = 'screen' | 'office'

/** Red, green and blue, or one grey: each from 0 (dark) to 1. */
export type Colour = readonly [number, number, number] | readonly [number]

const screen: Readonly<Record<Ink, Colour>> = {
  text: rgb(0x1d1a20),
  soft: rgb(0x5c5463),
  accent: rgb(0x6a2352),
  tint: rgb(0xf4ecf1),
  rule: rgb(0xb9adb8),
  paper: rgb(0xffffff),
  data: rgb(0x6a2352),
  'data-second': rgb(0xb8869f),
  'data-third': rgb(0xdfc9d5),
}

const office: Readonly<Record<Ink, Colour>> = {
  text: [0],
  soft: [0.35],
  accent: [0.15],
  tint: [0.94],
  rule: [0.6],
  paper: [1],
  data: [0.25],
  'data-second': [0.58],
  'data-third': [0.84],
}

export const palettes: Readonly<Record<Edition, Readonly<Record<Ink, Colour>>>> = { screen, office }

function rgb(hex: number): Colour {
  return [(hex >> 16) / 255, ((hex >> 8) & 0xff) / 255, (hex & 0xff) / 255]
}

/** The colour as a style sheet writes it. */
export function hexOf(colour: Colour): string {
  const parts = colour.length === 1 ? [colour[0], colour[0], colour[0]] : colour
  return `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
