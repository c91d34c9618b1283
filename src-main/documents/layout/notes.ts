import { plain } from '../blocks'
import { setLines } from './blocks/forms'
import { areaOf, measureOf } from './document-style'
import { paginate, type RowPage } from './paginate'
import type { Place, Setting } from './setting'

/** A page of empty lines, to fill up a booklet. */
export function setNotes(setting: Setting): RowPage {
  const { page, grid } = setting.style
  const place: Place = { x: 0, width: measureOf(page), tag: null, voice: 'page' }
  const count = Math.floor(areaOf(page) / (1.8 * grid)) - 1
  const rows = setLines({ kind: 'lines', count, label: plain(setting.labels.notes) }, place, setting)
  const [first] = paginate(rows, { height: areaOf(page), grid })
  return first ?? { placed: [], height: 0, overfull: false }
}
