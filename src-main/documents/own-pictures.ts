import type { Office } from '../domain/office'
import type { OwnPicture } from '../domain/records/picture'
import type { Declarations, Values } from './values'

/** The value by which a text asks for a picture of the office's own. */
export function ownPicture(name: string): string {
  return `pictures.${name}`
}

/** The pictures of the office's own that a text shows. */
export function ownPicturesIn(office: Office, markdown: string): readonly OwnPicture[] {
  const named = new Set([...markdown.matchAll(/^!picture\s+(\S+)/gm)].map(([, name]) => name))
  return [...office.pictures.values()].filter(({ name }) => named.has(name))
}

export function ownPictureValues(pictures: readonly OwnPicture[]): Values {
  return Object.fromEntries(
    pictures.map(({ name, file, width, height }) => [
      ownPicture(name),
      { kind: 'picture', picture: { id: file, width, height } },
    ]),
  )
}

/** For the linter: a text may ask for every picture that is kept. */
export function ownPictureDeclarations(office: Office): Declarations {
  return Object.fromEntries(
    [...office.pictures.values()].map(({ name }) => [ownPicture(name), { kind: 'picture', always: true }]),
  )
}
