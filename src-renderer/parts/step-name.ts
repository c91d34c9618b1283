import { isTextName, say } from '../language'

/** What a step of the preparation is called: one that every office knows by its text, the division's own by the name it gave. */
export function stepName(step: string): string {
  const text = `preparation.step.${step}`
  return isTextName(text) ? say(text) : step
}
