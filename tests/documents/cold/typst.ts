import { createRequire } from 'node:module'
import path from 'node:path'
import { handbookAsTypst } from './as-typst'
import { told } from './told'

/** The same words set by Typst in a fresh process, as many times as asked for; Typst stands in the folder of the second argument. */
const [count = '1', folder = ''] = process.argv.slice(2)
type Typst = {
  NodeCompiler: {
    create: (options: { workspace: string; fontArgs: { fontPaths: string[] }[] }) => {
      pdf: (source: { mainFileContent: string }) => Uint8Array
    }
  }
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is installed for this alone, so its types are not at hand.
const { NodeCompiler } = createRequire(path.resolve(folder, 'package.json'))(
  '@myriaddreamin/typst-ts-node-compiler',
) as Typst
const compiler = NodeCompiler.create({
  workspace: process.cwd(),
  fontArgs: [{ fontPaths: [path.resolve('resources/fonts')] }],
})

let bytes = 0
for (let copy = 1; copy <= Number(count); copy++)
  bytes = compiler.pdf({ mainFileContent: handbookAsTypst(copy) }).length
told({ bytes })
