import type { TaskRow } from '@contract/today'
import {
  IconArrowForwardUp,
  IconCheck,
  IconClockPause,
  IconHelpCircle,
  IconMessageCheck,
  IconPhone,
} from '@tabler/icons-react'
import { memo } from 'react'
import { Link } from 'wouter'
import { useDeed } from '../../office/answers'
import { useOffice } from '../../office/office-context'
import { tellDone } from '../../office/tell'
import { shownDay } from '../../parts/shown-day'
import { CallForm } from './CallForm'
import { HandForm } from './HandForm'
import { LaterForm } from './LaterForm'
import { RuleNote } from './RuleNote'
import { deedOf, placeOf } from './task-place'
import { kindText, taskName, whyText } from './task-words'
import type { Opened, TaskForm } from './use-task-keys'
import { useText, type TextName } from '../../language'

type Props = {
  task: TaskRow
  isLookedBackAt: boolean
  opened: TaskForm | null
  onOpen: (next: Opened | null) => void
}

const FORMS = { call: CallForm, later: LaterForm, hand: HandForm, rule: RuleNote } as const

/** One thing to do: who, why now, the last words said, and what can be done about it in one stroke. Kept as it is while another is dealt with. */
export const TaskLine = memo(function TaskLine({ task, isLookedBackAt, opened, onOpen }: Props) {
  const Form = opened === null ? null : FORMS[opened]
  const open = (form: TaskForm | null) => onOpen(form === null ? null : { key: task.key, form })
  return (
    <li className="task" data-overdue={task.isOverdue}>
      <div className="task-line">
        <Told task={task} />
        {isLookedBackAt ? null : <Strokes task={task} opened={opened} onOpen={open} />}
      </div>
      {Form === null ? null : (
        <div className="task-opened">
          <Form task={task} onClose={() => open(null)} />
        </div>
      )}
    </li>
  )
})

function Told({ task }: { task: TaskRow }) {
  const t = useText()
  const { staff } = useOffice()
  const [first, other] = task.women
  const colleague = staff.find(({ id }) => id === task.responsible)
  return (
    <div className="task-told">
      <p>
        <Link href={placeOf(task)} className="task-name">
          {taskName(task)}
        </Link>{' '}
        <span className="soft">
          {[
            task.role === null ? '' : t(`role.${task.role}`).toLocaleLowerCase(),
            other === undefined ? '' : t('today.with', { other: other.name }),
            first?.phone?.replaceAll(' ', '\u00a0') ?? '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <p>
        {task.kind === 'warning' ? <strong>{kindText(task)}. </strong> : null}
        {whyText(task)}
      </p>
      {task.lastWords === null ? null : (
        <p className="soft task-words">
          {task.lastWords.on === null
            ? t('today.note')
            : t('today.lastWords', { on: shownDay(task.lastWords.on) })}{' '}
          {task.lastWords.words}
        </p>
      )}
      <p className="small soft numbers">
        <span className="task-due">
          {t(task.isOverdue ? 'today.overdueSince' : 'today.due', { on: shownDay(task.dueOn) })}
        </span>
        {colleague === undefined ? '' : ` · ${t('today.colleague', { name: colleague.name })}`}
      </p>
    </div>
  )
}

type StrokesProps = {
  task: TaskRow
  opened: TaskForm | null
  onOpen: (form: TaskForm | null) => void
}

function Strokes({ task, opened, onOpen }: StrokesProps) {
  const t = useText()
  const { today } = useOffice()
  const name = taskName(task)
  const note = useDeed('noteTask', () => tellDone(t('today.doneTold', { name })))
  const answered = useDeed('recordStep', () => tellDone(t('today.doneTold', { name })))
  const toggle = (form: TaskForm) => () => onOpen(opened === form ? null : form)
  const [woman] = task.women
  const answer = () => {
    if (woman !== undefined && task.role !== null)
      answered.mutate({ id: woman.id, role: task.role, step: { kind: 'answered', on: today } })
  }
  const deed = deedOf(task)
  return (
    <div className="task-strokes no-print">
      {deed === 'call' ? (
        <Stroke
          name="call"
          about={name}
          isOpen={opened === 'call'}
          Icon={IconPhone}
          onPress={toggle('call')}
        />
      ) : null}
      {deed === 'answer' ? (
        <Stroke name="call" says="today.answer" about={name} Icon={IconMessageCheck} onPress={answer} />
      ) : null}
      <Stroke
        name="done"
        about={name}
        Icon={IconCheck}
        onPress={() => note.mutate({ task: task.key, decision: { kind: 'done' } })}
      />
      <Stroke
        name="later"
        about={name}
        isOpen={opened === 'later'}
        Icon={IconClockPause}
        onPress={toggle('later')}
      />
      <Stroke
        name="hand"
        about={name}
        isOpen={opened === 'hand'}
        Icon={IconArrowForwardUp}
        onPress={toggle('hand')}
      />
      <Stroke
        name="rule"
        about={name}
        isOpen={opened === 'rule'}
        Icon={IconHelpCircle}
        onPress={toggle('rule')}
      />
    </div>
  )
}

type StrokeProps = {
  name: TaskForm | 'done'
  says?: TextName
  about: string
  isOpen?: boolean
  Icon: typeof IconCheck
  onPress: () => void
}

/** A plain button: an office has hundreds of lines with six of them each. */
function Stroke({ name, says = `today.${name}`, about, isOpen, Icon, onPress }: StrokeProps) {
  const t = useText()
  const key = t(`today.key.${name}`)
  return (
    <button
      type="button"
      className="task-stroke"
      data-key={key}
      title={`${t(says)} (${key.toUpperCase()})`}
      aria-label={`${t(says)}: ${about}`}
      aria-keyshortcuts={key}
      {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
      onClick={onPress}
    >
      <Icon size={20} aria-hidden />
    </button>
  )
}
