import { app } from 'electron'

/**
 * Run by Electron in front of an app: starts the app that BENCH_APP names, runs BENCH_SCRIPT in its first page, writes
 * on standard output what came of it and quits.
 */
app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    contents.executeJavaScript(String(process.env['BENCH_SCRIPT'])).then(tell, () => app.exit(1))
  })
})

await import(String(process.env['BENCH_APP']))

/** @param {unknown} answer */
function tell(answer) {
  process.stdout.write(JSON.stringify(answer))
  app.quit()
}
