import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'

dayjs.extend(customParseFormat)

const WRITTEN = [
  'D-M-YYYY',
  'D.M.YYYY',
  'D/M-YYYY',
  'D/M/YYYY',
  'D/M YYYY',
  'D-M-YY',
  'D.M.YY',
  'D/M-YY',
  'D/M/YY',
  'DDMMYYYY',
  'YYYY-MM-DD',
  'D MMM YYYY',
]

/** The day as `YYYY-MM-DD`, or null when no such day exists. Written as people write it, or as the page itself shows it. */
export function readDay(text: string): string | null {
  const written = text.trim().replace(/\bSept\b/, 'Sep')
  const unpadded = written.replaceAll(/(?<!\d)0(?=\d[-./ ])/g, '')
  const read = [written, unpadded]
    .flatMap((one) => WRITTEN.map((format) => dayjs(one, format, true)))
    .find((day) => day.isValid())
  return read?.format('YYYY-MM-DD') ?? null
}
