import { plain } from '../blocks'
import { setLines } from './blocks/forms'
import { areaOf, measureOf } from './document-style'
import { paginate } from './paginate'
import { finishedSection, type SetSection } from './set-section'
import { settingFor, type DocumentSetting, type Place } from './setting'

/** A page of empty lines, to fill up a booklet. */
export function setNotes(document: DocumentSetting): SetSection {
  const { page, grid } = document.style
  const setting = settingFor(document, new Map(), 1)
  const place: Place = { x: 0, width: measureOf(page), tag: null, voice: 'page' }
  const count = Math.floor(areaOf(page) / (1.8 * grid)) - 1
  const rows = setLines({ kind: 'lines', count, label: plain(document.labels.notes) }, place, setting)
  return finishedSection(null, paginate(rows, { height: areaOf(page), grid }), setting)
}

/** An empty page, so that what follows begins on the right. */
export function setBlank(document: DocumentSetting): SetSection {
  return finishedSection(
    null,
    [{ placed: [], height: 0, overfull: false }],
    settingFor(document, new Map(), 1),
  )
}
