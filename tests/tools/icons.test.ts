import fs from 'node:fs'
import { expect, test } from 'vitest'
import { icnsFile, icoFile } from '../../tools/packaging/icon-files.mjs'

const folder = 'resources/icons'
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
const pictures = sizes.map((size) => ({ size, png: fs.readFileSync(`${folder}/${size}x${size}.png`) }))

test.each(pictures)('the picture for $size pixels is that wide and high', ({ size, png }) => {
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
})

test('the icon files hold the pictures that lie beside them', () => {
  expect(
    fs.readFileSync(`${folder}/icon.ico`).equals(icoFile(pictures.filter(({ size }) => size <= 256))),
  ).toBe(true)
  expect(fs.readFileSync(`${folder}/icon.icns`).equals(icnsFile(pictures))).toBe(true)
})

test('every picture of the Windows icon lies where its directory says', () => {
  const ico = fs.readFileSync(`${folder}/icon.ico`)
  for (let i = 0; i < ico.readUInt16LE(4); i++) {
    const [length, offset] = [ico.readUInt32LE(6 + 16 * i + 8), ico.readUInt32LE(6 + 16 * i + 12)]
    expect(ico.subarray(offset, offset + length).equals(Buffer.from(pictures[i]?.png ?? []))).toBe(true)
  }
})
