import type { Card, Sentence } from '@contract/matching'
import { worded } from '@contract/wording'
import { IconAlertCircle, IconBan, IconCheck } from '@tabler/icons-react'
import { isTextName, language, say } from '../../language'

const SHAPES = { reason: IconCheck, concern: IconAlertCircle, stop: IconBan } as const

type Props = {
  kind: keyof typeof SHAPES
  sentences: readonly Sentence[]
  mentee: Card
  mentor: Card
  label: string
}

/** What speaks for or against these two, in plain words. */
export function Grounds({ kind, sentences, mentee, mentor, label }: Props) {
  const Shape = SHAPES[kind]
  const wording = {
    language: language(),
    names: { mentee: firstNameOf(mentee), mentor: firstNameOf(mentor) },
    translate: (key: string, gaps: Readonly<Record<string, string | number>>) => textOf(key, gaps),
  }
  return (
    <ul className="grounds" aria-label={label}>
      {sentences.map((sentence) => (
        <li key={`${sentence.key}-${sentence.side}`}>
          <Shape size={16} aria-hidden color={kind === 'reason' ? 'var(--good)' : 'var(--warn)'} />
          <span>{worded(sentence, wording)}</span>
        </li>
      ))}
    </ul>
  )
}

function textOf(key: string, gaps: Readonly<Record<string, string | number>>): string {
  return isTextName(key) ? say(key, gaps) : key
}

function firstNameOf({ name }: Card): string {
  return name.split(' ')[0] ?? name
}
