import { app, BrowserWindow } from 'electron'
import fs from 'node:fs'

/** Run by Electron: prints each page of BENCH_PAGES (a folder) as a PDF and tells what all its processes took, in milliseconds of CPU. */
const folder = String(process.env['BENCH_PAGES'])

app.setPath('userData', `${folder}/data`)
app.whenReady().then(printAll, () => app.exit(1))

async function printAll() {
  const window = new BrowserWindow({ show: false })
  for (const page of fs.readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    await window.loadFile(`${folder}/${page}`)
    await window.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true })
  }
  process.stdout.write(String(cpuOfAll()))
  app.exit(0)
}

/** Source: proc(5), the fields `utime` and `stime` of `stat`, in hundredths of a second. Linux only. */
function cpuOfAll() {
  const ticks = app.getAppMetrics().flatMap(({ pid }) => {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return [Number(fields[11]), Number(fields[12])]
  })
  return 10 * ticks.reduce((sum, one) => sum + one, 0)
}
