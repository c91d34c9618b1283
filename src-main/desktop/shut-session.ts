import { session, type Session } from 'electron'
import { note } from './log'

/** A session that lives in memory, asks nobody for anything and grants nothing. */
export function shutSession(): Session {
  const shut = session.fromPartition('office', { cache: false })
  shut.setSpellCheckerLanguages([])
  shut.setSpellCheckerEnabled(false)
  shut.setPermissionRequestHandler((_contents, permission, answer) => {
    note(`permission refused: ${permission}`)
    answer(false)
  })
  shut.setPermissionCheckHandler(() => false)
  shut.setDevicePermissionHandler(() => false)
  shut.on('will-download', (event) => event.preventDefault())
  shut.webRequest.onBeforeRequest((request, answer) => {
    const own = ['app:', 'blob:', 'data:', 'devtools:'].some((scheme) => request.url.startsWith(scheme))
    answer({ cancel: !own })
  })
  return shut
}
