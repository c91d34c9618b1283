import { wantedSheet } from '../../matching/wanted-sheet'
import { posterStyle } from '../layout/desk-styles'
import { mentorInWords } from '../wanted-words'
import { NOBODY, paper } from './paper'
import { texts } from './told'

/** Which mentors to look for, on a sheet for a board or a meeting: neither a woman nor a number of women is told. */
export const wantedPaper = paper({
  code: 'wanted',
  about: 'nobody',
  style: posterStyle,
  declarations: { mentors: { kind: 'list', always: false, fields: ['text'] } },
  facts: (office, { on }) => ({ ...NOBODY, calls: wantedSheet(office, on).calls }),
  values: ({ calls }, telling) => ({
    mentors: texts(calls.map(({ mentor }) => mentorInWords(mentor, telling))),
  }),
})
