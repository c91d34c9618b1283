/** Whether something fits what she has learned, as it is chosen in a form. */
export const FITS = ['unknown', 'yes', 'no'] as const
export type Fit = (typeof FITS)[number]

export function fitWord(fits: boolean | null): Fit {
  if (fits === null) return 'unknown'
  return fits ? 'yes' : 'no'
}

export function fitsOf(fit: Fit): boolean | null {
  return fit === 'unknown' ? null : fit === 'yes'
}
