/** A rating as it is written: with its sign, a real minus. */
export function shownSteps(steps: number): string {
  return steps > 0 ? `+${steps}` : String(steps).replace('-', '−')
}
