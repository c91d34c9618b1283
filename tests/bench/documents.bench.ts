import { readdirSync, statSync } from 'node:fs'
import type { Language } from '../../src-main/documents/language'
import { layOut } from '../../src-main/documents/layout/lay-out'
import { bookStyle } from '../../src-main/documents/layout/styles'
import { openPress } from '../../src-main/documents/pdf/press'
import { composeDocument } from '../../src-main/documents/text/compose'
import { values } from '../documents/cold/told'
import { bench, median, type Row } from './bench'
import { chromiumPrints, electronPrints, missing, typstFolder } from './others'
import { buildPrograms, run } from './programs'
import { spacingOf } from './spacing'

const rounds = 7
const batch = 300

bench('documents', async () => {
  await buildPrograms()
  const cold = Array.from({ length: rounds }, () => ({ own: run('handbook', 1), kit: run('pdfkit-text', 1) }))
  const own = median(cold.map((round) => round.own.cpu))
  const kit = median(cold.map((round) => round.kit.cpu))
  const many = run('handbook', batch)
  const further = (many.cpu - own) / (batch - 1)
  const again = relayout()
  const reference = `pdfkit's own text() of the same book, fresh process: ${Math.round(kit)} ms CPU`
  return [
    { row: 'one handbook, fresh process', value: own / kit, unit: '×', reference, goal: 0.75 },
    ...againstElectron(own),
    await againstChromium(own),
    ...againstTypst(own),
    { row: 'every further handbook', value: further / kit, unit: '×', reference, goal: 0.1 },
    { row: `${batch} personal handbooks`, value: many.cpu / 1000, unit: 's CPU', reference: '', goal: 30 },
    { row: 'pages again after an edit', value: again / kit, unit: '×', reference, goal: 0.02 },
    { row: 'pages again after an edit', value: again, unit: 'ms CPU', reference: '', goal: 50 },
    { row: 'fonts', value: fontWeight(), unit: 'MB', reference: '', goal: 12 },
    { row: `memory for ${batch} handbooks`, value: many.memory, unit: 'MB', reference: '', goal: 350 },
    ...spacing('da'),
    ...spacing('en'),
    { row: 'size of a handbook', value: many.bytes / 1000, unit: 'kB', reference: '', goal: 250 },
  ]
})

/** Electron prints the same words by itself: without contents, page numbers or tags that are ours. */
function againstElectron(own: number): Row[] {
  const one = median(Array.from({ length: rounds }, () => electronPrints(1)))
  const some = electronPrints(60)
  return [
    {
      row: 'one handbook against printToPDF, fresh process',
      value: own / one,
      unit: '×',
      reference: `Electron's printToPDF: ${Math.round(one)} ms CPU`,
      goal: 1.3,
    },
    {
      row: '60 handbooks against printToPDF, start included',
      value: run('handbook', 60).cpu / some,
      unit: '×',
      reference: `Electron's printToPDF: ${Math.round(some)} ms CPU`,
      goal: 0.7,
    },
  ]
}

async function againstChromium(own: number): Promise<Row> {
  const samples: number[] = []
  for (let round = 0; round < rounds; round++) {
    const cpu = await chromiumPrints()
    if (cpu === null) return missing('Chromium')
    samples.push(cpu)
  }
  const one = median(samples)
  const reference = `Chromium without a window: ${Math.round(one)} ms CPU`
  return { row: 'one handbook against Chromium', value: own / one, unit: '×', reference, goal: 0.6 }
}

/** Typst sets the same words in a fresh process: without tags, forms or pages that are made for one woman. */
function againstTypst(own: number): Row[] {
  const typst = typstFolder()
  if (typst === null) return [missing('Typst')]
  const one = median(Array.from({ length: rounds }, () => run('typst', 1, typst).cpu))
  const many = run('typst', 60, typst).cpu
  const tell = (cpu: number) => `Typst: ${Math.round(cpu)} ms CPU`
  return [
    { row: 'one handbook against Typst', value: own / one, unit: '×', reference: tell(one), goal: 4.5 },
    {
      row: '60 handbooks against Typst, start included',
      value: run('handbook', 60).cpu / many,
      unit: '×',
      reference: tell(many),
      goal: 3,
    },
  ]
}

/** How evenly the handbook is spaced. */
function spacing(language: Language): Row[] {
  const press = openPress('resources')
  const source = { markdown: press.wording(language, 'handbook'), values: values(1), language }
  const labels = { notes: 'Noter', pageOf: '', running: 'Håndbog', foot: '', mark: '' }
  const look = { title: 'Håndbog', language, style: bookStyle, labels } as const
  const { stretch, wide, ladders } = spacingOf(
    layOut(composeDocument(source).blocks, look, press.typesetter),
    press.typesetter.shaper,
  )
  return [
    {
      row: `word spaces stretched (${language})`,
      value: 100 * stretch,
      unit: '%',
      reference: '',
      goal: 20,
    },
    {
      row: `lines stretched by over 60 % (${language})`,
      value: 100 * wide,
      unit: '%',
      reference: '',
      goal: 2,
    },
    {
      row: `lines with a hyphen below a hyphen (${language})`,
      value: 100 * ladders,
      unit: '%',
      reference: '',
      goal: 1,
    },
  ]
}

/** CPU for making up the whole book after a word was changed in it. */
function relayout(): number {
  const press = openPress('resources')
  const markdown = press.wording('da', 'handbook')
  const labels = { notes: 'Noter', pageOf: '', running: 'Håndbog', foot: '', mark: '' }
  const look = { title: 'Håndbog', language: 'da', style: bookStyle, labels } as const
  const samples = Array.from({ length: 3 * rounds }, (_, edit) => {
    const edited = markdown.replace('\n\n', `\n\nDette er ændring nummer ${edit} i teksten.\n\n`)
    const before = process.cpuUsage()
    layOut(
      composeDocument({ markdown: edited, values: values(1), language: 'da' }).blocks,
      look,
      press.typesetter,
    )
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return median(samples.slice(rounds))
}

/** Megabytes of all fonts that are shipped. */
function fontWeight(): number {
  const fonts = 'resources/fonts'
  const sizes = readdirSync(fonts).map((name) => statSync(`${fonts}/${name}`).size)
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6
}
