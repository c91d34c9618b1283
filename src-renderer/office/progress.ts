import { useEffect, useState } from 'react'
import { callDesktop } from './call'

/** How far a long task has come, 0 to 1; shown on the task bar too. */
export function useProgress(task: string): number {
  const [part, setPart] = useState(0)
  useEffect(
    () =>
      window.mentorNetwork.onOfficeEvent((event) => {
        if (event.kind !== 'progress' || event.task !== task) return
        setPart(event.part)
        void callDesktop('showProgress', { part: event.part < 1 ? event.part : null })
      }),
    [task],
  )
  return part
}
