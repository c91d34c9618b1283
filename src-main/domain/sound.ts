import { fold } from './folding'

/** Letters that the same name is written with when it comes from another script or by ear: Yuliya and Julija, Khadija and Hadidja. */
const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}\p{N}]/gu, ''],
  [/dzh|dsch|dj/g, 'j'],
  [/tsch|tch|sch|zh|sh|ch/g, 's'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/([bdgt])h/g, '$1'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ou|oo|[ou]/g, 'u'],
  [/[yj]/g, 'i'],
  [/[ei]+/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)h$/g, ''],
]

/** How one word of a name sounds, roughly: the same for the ways in which it is commonly spelled in Latin letters. */
export function soundOf(word: string): string {
  return BY_EAR.reduce((sound, [letters, heard]) => sound.replace(letters, heard), fold(word))
}

/** What stays of the sound when the vowels, which vary most between spellings, are gone: Mohammed and Muhamad. */
export function skeletonOf(word: string): string {
  const sound = soundOf(word)
  return sound.slice(0, 1).replace(/[aiu]/, 'a') + sound.slice(1).replaceAll(/[aiu]/g, '')
}
