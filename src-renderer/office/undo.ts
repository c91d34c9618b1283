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

/** Whether she is writing in a field just now; one that is empty, or only for choosing in, has nothing of its own to take back. */
export function isTyping(): boolean {
  const active = document.activeElement
  const isField = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
  return isField && active.matches(':read-write') && active.value !== ''
}
