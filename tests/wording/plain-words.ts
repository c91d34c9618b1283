import { found, type Language } from './wording'

/** Words that make one of the two women the other's pupil, client or burden, or that belong in a letter from an authority. */
const UNWANTED: Readonly<Record<Language, RegExp>> = {
  da: /(?<!\p{L})(elev|elever|lærling|protegé|klient|klienter|chef|chefen|mester|underordnet|ressourcesvag|såfremt|vedrørende|pågældende|førnævnte|hvorvidt|i henhold til)(?!\p{L})/giu,
  en: /\b(pupil|protégé|protege|apprentice|client|boss|subordinate|underprivileged|pursuant|aforementioned|hereby)s?\b/gi,
}

/** Common English words that are no Danish words. */
const ENGLISH =
  /(?<!\p{L})(the|and|with|you|your|she|they|this|that|are|was|were|which|what|when|where|woman|women|please|click|settings|unknown|error|failed)(?!\p{L})/giu

const CPR_NUMBER = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/g

/** What should not stand in a text, as it stands there. */
export function unwantedIn(text: string, language: Language): readonly string[] {
  const leftovers = language === 'da' ? found(text, ENGLISH) : []
  return [...found(text, UNWANTED[language]), ...found(text, CPR_NUMBER), ...leftovers]
}
