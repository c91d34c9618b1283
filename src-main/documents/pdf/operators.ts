import type { Colour } from '../palette'

/** PDF operators as text, in a coordinate system whose origin is at the top left of the page. */

export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

export function numbers(...values: readonly number[]): string {
  return values.map(number).join(' ')
}

export function fillColour(colour: Colour): string {
  return colour.length === 1 ? `${number(colour[0])} g` : `${numbers(...colour)} rg`
}

export function strokeColour(colour: Colour): string {
  return colour.length === 1 ? `${number(colour[0])} G` : `${numbers(...colour)} RG`
}
