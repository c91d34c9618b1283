import type { Card, Sentence } from '@contract/matching'
import { IconAlertCircle, IconBan, IconCheck, IconHandStop } from '@tabler/icons-react'
import { wordedFor } from './sentences'

const SHAPES = { reason: IconCheck, concern: IconAlertCircle, stop: IconBan, lifted: IconHandStop } as const

type Props = {
  kind: keyof typeof SHAPES
  sentences: readonly Sentence[]
  mentee: Pick<Card, 'name'>
  mentor: Pick<Card, 'name'>
  label: string
}

/** What speaks for or against these two, in plain words; what holds for both is said once. */
export function Grounds({ kind, sentences, mentee, mentor, label }: Props) {
  const Shape = SHAPES[kind]
  if (sentences.length === 0) return null
  return (
    <section>
      <h3 className="grounds-head">{label}</h3>
      <ul className="grounds">
        {[
          ...new Set(
            sentences.map((sentence) => wordedFor(sentence, { mentee: mentee.name, mentor: mentor.name })),
          ),
        ].map((words) => (
          <li key={words}>
            <Shape size={16} aria-hidden color={kind === 'reason' ? 'var(--good)' : 'var(--warn)'} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
