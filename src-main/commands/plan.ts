import type { HandlersOf } from '../contract/command'
import type { planCommands } from '../contract/plan'
import type { Decision } from '../domain/change'
import { find, type Office } from '../domain/office'
import { AgreementId, GoalId } from '../domain/records/ids'
import { signAgreement, writeAgreement } from '../domain/rules/agreements'
import { changeGoal, endGoal, noteProgress, setGoal } from '../domain/rules/goals'
import { ratesOf } from '../domain/rules/warnings/rates'
import { lookedAt } from './looking'
import type { Room } from './room'
import { planOf } from './views/plan'

/** What the two have agreed, and what each of them wants from it. */
export function planHandlers(room: Room): HandlersOf<typeof planCommands> {
  const { desk } = room
  const write = async (why: string, decide: (office: Office) => Decision<unknown>) => {
    await room.write(why, decide)
    return null
  }
  const newGoalId = () => GoalId.parse(desk.newId())
  return {
    readPlan: ({ id, past }) => {
      const { ledger, on } = lookedAt(room, past)
      return planOf(ledger, id, on)
    },
    writeAgreement: (form) => {
      const agreement = { ...form, id: AgreementId.parse(desk.newId()), by: room.me, signed: UNSIGNED }
      return write('writeAgreement', (office) => writeAgreement(office, agreement))
    },
    correctAgreement: (form) =>
      write('correctAgreement', (office) =>
        writeAgreement(office, { ...find(office, 'agreements', form.id), ...form }),
      ),
    signAgreement: ({ id, who, on }) =>
      write('signAgreement', (office) => signAgreement(office, id, who, on)),
    setGoal: (form) => {
      const goal = { ...form, id: newGoalId(), by: room.me, progress: [], ended: null }
      return write('setGoal', (office) => setGoal(office, goal))
    },
    changeGoal: ({ id, ...changes }) => {
      const begun = { ...changes, id: newGoalId(), by: room.me, progress: [], ended: null }
      return write('changeGoal', (office) =>
        changeGoal(office, id, { ...find(office, 'goals', id), ...begun }),
      )
    },
    noteProgress: ({ id, ...step }) => write('noteProgress', (office) => noteProgress(office, id, step)),
    endGoal: ({ id, ...ending }) => write('endGoal', (office) => endGoal(office, id, ending)),
    warningRates: () => ratesOf(room.ledger, desk.today()),
  }
}

const UNSIGNED = { mentee: null, mentor: null, coordinator: null }
