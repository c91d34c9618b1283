import type { MenuAction } from '@contract/desktop'
import { spotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { redoLast, undoLast } from '../office/undo'
import { helpAbout } from '../pages/help/help-texts'

const PLACES: Partial<Record<MenuAction, string>> = {
  today: '/today',
  register: '/register',
  waiting: '/waiting',
  matching: '/matching',
  matches: '/matches',
  print: '/print',
  report: '/report',
  settings: '/settings',
  shortcuts: '/help/shortcuts',
  about: '/about',
  history: '/history',
  import: '/import',
  newEnquiry: '/enquiry',
}

const DEEDS: Partial<Record<MenuAction, () => void>> = {
  search: () => spotlight.open(),
  undo: () => void undoLast(),
  redo: () => void redoLast(),
}

/** Does what the menu bar, and so every shortcut, asks for. */
export function useMenu(): void {
  const [location, go] = useLocation()
  useEffect(
    () =>
      window.mentorNetwork.onMenu((action) => {
        const place = action === 'help' ? helpAbout(location) : PLACES[action]
        if (place !== undefined) go(place)
        DEEDS[action]?.()
      }),
    [go, location],
  )
}
