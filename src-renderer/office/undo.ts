import { say } from '../language'
import { call } from './call'
import { deedName } from './deed-name'
import { tellDone, tellProblem } from './tell'

/** Takes back the last thing she did and says what it was. In a text field the field's own undo comes first. */
export async function undoLast(): Promise<void> {
  await step('undo', 'frame.undone')
}

export async function redoLast(): Promise<void> {
  await step('redo', 'frame.redone')
}

async function step(name: 'undo' | 'redo', text: 'frame.undone' | 'frame.redone'): Promise<void> {
  if (isTyping()) {
    document.execCommand(name)
    return
  }
  try {
    const { why } = await call(name, {})
    tellDone(say(text, { what: deedName(why) }))
  } catch (error) {
    tellProblem(error)
  }
}

function isTyping(): boolean {
  const active = document.activeElement
  return (
    active instanceof HTMLTextAreaElement ||
    (active instanceof HTMLInputElement && active.type === 'text' && active.value !== '')
  )
}
