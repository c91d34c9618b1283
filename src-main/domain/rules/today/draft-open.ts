import { addDays } from '../../records/calendar'
import type { TaskRule } from './morning'
import { task } from './task'

/** Days a draft may lie before it is asked for. */
const LIE_DAYS = 3

/** A form was begun and never saved. */
export const draftOpen: TaskRule = ({ office, today }) =>
  [...office.drafts.values()]
    .filter(({ savedOn }) => addDays(savedOn, LIE_DAYS) <= today)
    .map(({ id, form, participantId, role, by, savedOn }) =>
      task(`${id} ${savedOn}`, {
        kind: 'draftOpen',
        case: form,
        role,
        dueOn: addDays(savedOn, LIE_DAYS * 2),
        women: participantId === null ? [] : [participantId],
        by,
        gaps: { on: savedOn },
      }),
    )
