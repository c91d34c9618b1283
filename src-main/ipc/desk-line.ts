/** What the office process asks of the desktop process, over the line between the two. */
export type DeskRequest =
  | { readonly ask: 'savePath'; readonly suggestedName: string }
  | { readonly ask: 'openFile'; readonly path: string }
  /** Which file she means, of those that end so. */
  | { readonly ask: 'chooseFile'; readonly ending: string }
  /** In which folder several files are to be put. */
  | { readonly ask: 'chooseFolder' }

/** What it tells without waiting for an answer. */
export type DeskNotice =
  | { readonly tell: 'lockAfter'; readonly minutes: number | null }
  /** Something failed unexpectedly; the message of the error stays behind, for it may hold what a woman said. */
  | {
      readonly tell: 'fault'
      readonly where: string
      readonly kind: string
      readonly stack: readonly string[]
    }

export type FromOffice = DeskNotice | { readonly id: number; readonly request: DeskRequest }

export type ToOffice =
  | { readonly tell: 'begin'; readonly dataFolder: string; readonly resources: string }
  | { readonly tell: 'window' }
  | { readonly tell: 'close' }
  | { readonly id: number; readonly answer: string | null }
