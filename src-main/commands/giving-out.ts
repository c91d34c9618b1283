import type { Language } from '../contract/desktop'
import { ownListsOf } from '../domain/rules/own-lists'
import { ownWordsOf } from '../domain/rules/own-words'
import { sealedWith } from '../storage'
import type { Room, Seen } from './room'
import { wordsIn } from './words'

/** What the words of a sheet that leaves the office are taken from. */
export async function sheetTelling({ office, desk }: Seen, language: Language) {
  const { say } = await wordsIn(desk.resources, language)
  const staff = new Map([...office.staff.values()].map(({ id, name }) => [id, name]))
  return { language, say, staff, fields: ownWordsOf(office).fields, lists: ownListsOf(office) }
}

/** Where she chose to save it; under a passphrase it is an age file. */
export async function saveUnder(
  { desk }: Room,
  name: string,
  bytes: Uint8Array,
  passphrase: string | null,
): Promise<string | null> {
  if (passphrase === null) return desk.saveFile(name, bytes)
  return desk.saveFile(`${name}.age`, await sealedWith(passphrase, bytes))
}
