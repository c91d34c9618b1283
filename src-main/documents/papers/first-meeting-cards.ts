import { sheetStyle } from '../layout/styles'
import { NOBODY, paper } from './paper'

/** Questions to cut out and put on the café table. */
export const firstMeetingCards = paper({
  code: 'first-meeting-cards',
  about: 'nobody',
  style: {
    ...sheetStyle,
    text: { ...sheetStyle.text, box: { ...sheetStyle.text.box, size: 14, leading: 20, hyphenate: false } },
    cards: { columns: 2, height: 158, gapX: 0, gapY: 0, padding: 16, cut: true },
  },
  declarations: {},
  facts: () => NOBODY,
  values: () => ({}),
})
