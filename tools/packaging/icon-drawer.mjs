// Runs inside Electron: draws the SVG named first at each size that follows, as PNG files of the folder named second.
import { app, BrowserWindow } from 'electron'
import fs from 'node:fs'
import path from 'node:path'

const [svgFile = '', folder = '', ...sizes] = process.argv.slice(process.argv.indexOf('--') + 1)

app.disableHardwareAcceleration()
app
  .whenReady()
  .then(drawAll)
  .then(() => app.exit(0))
  .catch((fault) => {
    console.error(fault)
    app.exit(1)
  })

async function drawAll() {
  const window = new BrowserWindow({ show: false, webPreferences: { offscreen: true, sandbox: true } })
  await window.loadURL('about:blank')
  for (const size of sizes.map(Number))
    fs.writeFileSync(path.join(folder, `${size}x${size}.png`), await draw(window, size))
}

/**
 * @param {BrowserWindow} window
 * @param {number} size
 */
async function draw(window, size) {
  const svg = fs.readFileSync(svgFile).toString('base64')
  const url = await window.webContents.executeJavaScript(`(${String(drawInPage)})('${svg}', ${size})`)
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

/**
 * @param {string} svg
 * @param {number} size
 */
async function drawInPage(svg, size) {
  const image = new Image(size, size)
  image.src = `data:image/svg+xml;base64,${svg}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size })
  canvas.getContext('2d')?.drawImage(image, 0, 0, size, size)
  return canvas.toDataURL('image/png')
}
