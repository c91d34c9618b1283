import { addDays, daysBetween } from '../../records/calendar'
import type { StaffId } from '../../records/ids'
import { preparationBy, preparationPlan } from '../preparation'
import { working } from '../staff'
import type { Morning, TaskRule } from './morning'
import { task } from './task'

/** Days within which a second colleague should have said yes or no. */
const SECOND_DAYS = 7

/** A colleague has said yes to her, and the division wants another to say it too. */
export const approvalWaiting: TaskRule = (morning) => {
  const { office, present, today } = morning
  const { secondApproval } = preparationPlan(office)
  const preparationOf = preparationBy(office, today, ({ code }) => code === 'approval')
  const seconded = present.filter(({ standing }) => secondApproval.includes(standing.role))
  return seconded.flatMap(({ woman, standing: { role } }) =>
    preparationOf(woman.id, role)
      .filter(({ state }) => state === 'waiting')
      .flatMap(({ approval }) =>
        approval === null
          ? []
          : task(`${role} ${approval.on}`, {
              kind: 'approvalWaiting',
              role,
              dueOn: addDays(approval.on, SECOND_DAYS),
              women: [woman.id],
              by: another(morning, approval.by, woman.coordinator),
              gaps: { on: approval.on, days: daysBetween(approval.on, today), limit: SECOND_DAYS },
            }),
      ),
  )
}

/** Whose list it waits on: her coordinator's, unless she said the first yes; then that of the colleague who has been here longest. */
function another({ office }: Morning, first: StaffId, coordinator: StaffId | null): StaffId | null {
  if (coordinator !== null && coordinator !== first) return coordinator
  const others = working(office).filter(({ id }) => id !== first)
  return others.toSorted((a, b) => (`${a.addedOn} ${a.id}` < `${b.addedOn} ${b.id}` ? -1 : 1))[0]?.id ?? null
}
