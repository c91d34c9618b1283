import { useHotkeys } from '@mantine/hooks'
import { useRef, useState, type KeyboardEvent } from 'react'

/** What is opened under a line. */
export type TaskForm = 'call' | 'later' | 'hand' | 'rule'

/** The line that something is opened under. */
export type Opened = { readonly key: string; readonly form: TaskForm }

/** Moves through the lines with J, K and the arrows and presses the buttons of the line in focus by their letters. */
export function useTaskKeys() {
  const list = useRef<HTMLDivElement>(null)
  const [opened, open] = useState<Opened | null>(null)

  // From wherever she came, the letters that walk the lines lead to the first of them.
  useHotkeys(
    ['j', 'k'].map((key) => [
      key,
      () => {
        if (document.activeElement?.closest('.tasks, [role=dialog]') === null)
          linesIn(list.current)[0]?.focus()
      },
    ]),
  )

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const lines = linesIn(list.current)
    const at = lines.findIndex((line) => lineOf(line)?.contains(document.activeElement) === true)
    if (event.key === 'Escape' && opened !== null) {
      open(null)
      lines[at]?.focus()
    } else if (!isTyping(event) && pressed(letterOf(event), lines, at)) event.preventDefault()
  }
  return { list, opened, open, onKeyDown }
}

/** The same letter with and without Shift or Caps Lock: on the page they stand in capitals. */
function letterOf({ key }: KeyboardEvent): string {
  return key.length === 1 ? key.toLowerCase() : key
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** Does what the key stands for; false when it stands for nothing. */
function pressed(key: string, lines: readonly HTMLElement[], at: number): boolean {
  const step = STEPS[key]
  const target =
    step === undefined
      ? lineOf(lines[at])?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
      : lines[Math.max(0, Math.min(at + step, lines.length - 1))]
  if (step === undefined) target?.click()
  else target?.focus()
  return target !== null && target !== undefined
}

function lineOf(name: HTMLElement | undefined): HTMLElement | null {
  return name?.closest('li') ?? null
}

function linesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.task-name') ?? [])]
}

/** Letters belong to the field she writes in, and to shortcuts with Ctrl. */
function isTyping({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  const inField = target instanceof HTMLElement && target.closest('input, textarea, select, form') !== null
  return inField || ctrlKey || altKey || metaKey
}
