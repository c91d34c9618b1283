/** What can be wrong with a printer, the worst first; each is also the code of a problem. */
export const PRINTER_TROUBLES = [
  'printer-jam',
  'printer-no-paper',
  'printer-no-ink',
  'printer-open',
  'printer-gone',
  'printer-refuses',
  'printer-stopped',
] as const
export type PrinterTrouble = (typeof PRINTER_TROUBLES)[number]

/** A place paper is taken from, by the printer's own name for it. */
export type Tray = { readonly code: string; readonly isUsual: boolean }

export type Printer = {
  readonly name: string
  readonly trouble: PrinterTrouble | null
  readonly trays: readonly Tray[]
}
