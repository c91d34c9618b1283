export type Language = 'da' | 'en'

/** Opening and closing quotation marks. */
export const quotes: Record<Language, readonly [string, string]> = { da: ['»', '«'], en: ['“', '”'] }
