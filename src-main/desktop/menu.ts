import { Menu, type MenuItemConstructorOptions } from 'electron'
import da from '../../resources/texts/da/menu.json'
import en from '../../resources/texts/en/menu.json'
import type { Language, MenuAction } from '../contract/desktop'

type Key = keyof typeof da
const TEXTS: Record<Language, Record<Key, string>> = { da, en }

/** What the menu can set going: in the page, or on the desktop itself. */
export type MenuDeeds = {
  readonly inPage: (action: MenuAction) => void
  readonly lock: () => void
  readonly print: () => void
  readonly zoom: (step: -1 | 0 | 1) => void
  readonly speak: (language: Language) => void
}

type Item = MenuItemConstructorOptions

/** The whole menu bar in one language; every command of the app is in it. */
export function setMenu(language: Language, deeds: MenuDeeds): void {
  const text = (key: Key) => TEXTS[language][key]
  const inPage = (action: MenuAction, accelerator?: string): Item => ({
    id: action,
    label: text(`menu.${action}`),
    click: () => deeds.inPage(action),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const bar: Item[] = [
    { id: 'file', label: text('menu.file'), submenu: fileMenu(text, inPage, deeds) },
    { id: 'edit', label: text('menu.edit'), submenu: editMenu(text, inPage) },
    { id: 'go', label: text('menu.go'), submenu: goMenu(inPage) },
    { id: 'view', label: text('menu.view'), submenu: viewMenu(text, language, deeds) },
    {
      id: 'helpMenu',
      label: text('menu.helpMenu'),
      submenu: [inPage('help', 'F1'), inPage('shortcuts', 'CmdOrCtrl+/'), inPage('about')],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(bar))
}

type Text = (key: Key) => string
type InPage = (action: MenuAction, accelerator?: string) => Item
const line: Item = { type: 'separator' }

function fileMenu(text: Text, inPage: InPage, deeds: MenuDeeds): Item[] {
  return [
    inPage('newEnquiry', 'CmdOrCtrl+N'),
    inPage('import', 'CmdOrCtrl+I'),
    line,
    { id: 'print', label: text('menu.print'), accelerator: 'CmdOrCtrl+P', click: deeds.print },
    line,
    inPage('settings', 'CmdOrCtrl+,'),
    { id: 'lock', label: text('menu.lock'), accelerator: 'CmdOrCtrl+L', click: deeds.lock },
    { id: 'quit', label: text('menu.quit'), role: 'quit' },
  ]
}

function editMenu(text: Text, inPage: InPage): Item[] {
  return [
    inPage('undo', 'CmdOrCtrl+Z'),
    inPage('redo', 'CmdOrCtrl+Y'),
    inPage('history', 'CmdOrCtrl+H'),
    line,
    { id: 'cut', label: text('menu.cut'), role: 'cut' },
    { id: 'copy', label: text('menu.copy'), role: 'copy' },
    { id: 'paste', label: text('menu.paste'), role: 'paste' },
    { id: 'selectAll', label: text('menu.selectAll'), role: 'selectAll' },
    line,
    inPage('search', 'CmdOrCtrl+K'),
  ]
}

function goMenu(inPage: InPage): Item[] {
  const pages: MenuAction[] = ['today', 'register', 'waiting', 'matching', 'matches', 'print', 'report']
  return pages.map((page, position) => inPage(page, `CmdOrCtrl+${position + 1}`))
}

function viewMenu(text: Text, language: Language, deeds: MenuDeeds): Item[] {
  const spoken = (code: Language, label: string): Item => ({
    id: `language-${code}`,
    label,
    type: 'radio',
    checked: language === code,
    click: () => deeds.speak(code),
  })
  return [
    { id: 'zoomIn', label: text('menu.zoomIn'), accelerator: 'CmdOrCtrl+Plus', click: () => deeds.zoom(1) },
    { id: 'zoomOut', label: text('menu.zoomOut'), accelerator: 'CmdOrCtrl+-', click: () => deeds.zoom(-1) },
    {
      id: 'zoomReset',
      label: text('menu.zoomReset'),
      accelerator: 'CmdOrCtrl+0',
      click: () => deeds.zoom(0),
    },
    { id: 'fullScreen', label: text('menu.fullScreen'), role: 'togglefullscreen' },
    line,
    spoken('da', 'Dansk'),
    spoken('en', 'English'),
  ]
}
