import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import { Fault } from '../contract/reply'

const full: readonly unknown[] = ['ENOSPC', 'EDQUOT']

/**
 * The file is there whole, or not at all, nor is any part of it left lying.
 * @throws Fault `disk-full`, or `file-not-saved` where another program holds the file or nobody may write
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.part`
  try {
    await fs.writeFile(unfinished, bytes, { flush: true })
    await fs.rename(unfinished, file)
  } catch (error) {
    await fs.rm(unfinished, { force: true }).catch(() => {})
    const isFull = error instanceof Error && 'code' in error && full.includes(error.code)
    throw new Fault(isFull ? 'disk-full' : 'file-not-saved')
  }
}
