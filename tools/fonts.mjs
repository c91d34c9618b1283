// Cuts the typefaces of printed documents to the scripts a participant's name may have, and puts them, with their
// licences, in resources/fonts. Run by hand when a typeface is updated: `node tools/fonts.mjs`.
import { readFile, writeFile, mkdir, copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'

const packages = path.dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/vazirmatn/package.json'),
)
const source = path.resolve(packages, '..')
const target = path.resolve(import.meta.dirname, '../resources/fonts')

const european = [
  [0x0020, 0x007e],
  [0x00a0, 0x024f], // Latin-1, Latin Extended A and B
  [0x0250, 0x02af], // sounds
  [0x02b0, 0x036f], // modifiers and combining marks
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x052f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese, Arabic and Indic in Latin letters
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x2199],
  [0x2212, 0x2265],
]
const arabic = [
  [0x0020, 0x0020],
  [0x0600, 0x06ff],
  [0x0750, 0x077f],
  [0x08a0, 0x08ff],
  [0x200c, 0x200f],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
]
const ethiopic = [
  [0x0020, 0x0020],
  [0x1200, 0x139f],
  [0x2d80, 0x2ddf],
  [0xab00, 0xab2f],
]

/** @type {[family: string, weight: string, name: string, text: string][]} */
const faces = [
  ['source-serif-4', '400Regular', 'SourceSerif4-Regular', textOf(european)],
  ['source-serif-4', '400Regular_Italic', 'SourceSerif4-Italic', textOf(european)],
  ['source-serif-4', '600SemiBold', 'SourceSerif4-SemiBold', textOf(european)],
  ['source-sans-3', '400Regular', 'SourceSans3-Regular', textOf(european)],
  ['source-sans-3', '400Regular_Italic', 'SourceSans3-Italic', textOf(european)],
  ['source-sans-3', '600SemiBold', 'SourceSans3-SemiBold', textOf(european)],
  ['vazirmatn', '400Regular', 'Vazirmatn-Regular', textOf(arabic)],
  ['noto-sans-ethiopic', '400Regular', 'NotoSansEthiopic-Regular', textOf(ethiopic)],
  ['noto-sans-sc', '400Regular', 'NotoSansSC-Regular', chinese()],
]

await mkdir(target, { recursive: true })
for (const face of faces) await cut(face)

/** @param {[family: string, weight: string, name: string, text: string]} face */
async function cut([family, weight, name, text]) {
  const original = path.join(
    source,
    family,
    weight,
    `${family.split('-').map(capital).join('')}_${weight}.ttf`,
  )
  const bytes = await subsetFont(await readFile(original), text, { targetFormat: 'sfnt', noHinting: true })
  await writeFile(path.join(target, `${name}.ttf`), bytes)
  await copyFile(
    path.join(source, family, 'LICENSE_FONT'),
    path.join(target, `${name.split('-')[0]}-OFL.txt`),
  )
  console.log(`${name}: ${Math.round(bytes.length / 1024)} kB`)
}

/** @param {string} word */
function capital(word) {
  if (word === 'sc') return 'SC'
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** @param {number[][]} ranges first and last character of each */
function textOf(ranges) {
  return ranges.map(([from = 0, to = 0]) => span(from, to)).join('')
}

/**
 * @param {number} from
 * @param {number} to
 */
function span(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
}

/** The 6,763 characters of GB 2312 with its punctuation: what a simplified Chinese name is written with. */
function chinese() {
  const decoder = new TextDecoder('gb18030')
  const rows = [0xa1, 0xa3, ...Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, index) => 0xb0 + index)]
  const cells = Array.from({ length: 94 }, (_, index) => 0xa1 + index)
  return ` ${rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell)))).join('')}`
}
