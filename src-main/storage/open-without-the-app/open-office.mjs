// Opens an office without the app: everything that is saved in it, as one JSON text.
//
//   node open-office.mjs <office folder> <file with your age identity> > office.json
//
// Needs Node 20.15 or newer (https://nodejs.org) and the program age (https://age-encryption.org), nothing else.
// How the files are laid out is told in OPEN-WITHOUT-THE-APP.txt. The result is not encrypted: keep it accordingly.
import { spawnSync } from 'node:child_process'
import { createDecipheriv, hkdfSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const [folder, identity] = process.argv.slice(2)
const snapshots = readdirSync(folder).filter((name) => /^snap-\d+\.age$/.test(name))
const newestFirst = snapshots.toSorted((a, b) => generationOf(b) - generationOf(a))
const text = firstOf(newestFirst, (name) => decrypted(join(folder, name)))
if (text === null) throw new Error('No snapshot in this folder opens with this identity')

const [header, ...rest] = text
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
const last = rest.pop()
const records = new Map(rest.slice(0, last.records).map((record) => [`${record.table}/${record.id}`, record]))
const history = rest.slice(last.records)
followJournals(header.generation, header.journalKey)
process.stdout.write(JSON.stringify({ header, records: [...records.values()], history }, null, 1) + '\n')

/** If the newest cannot be opened, the one before leads to the same end through its journal. */
function firstOf(names, open) {
  for (const name of names) {
    const plain = open(name)
    if (plain !== null) return plain
  }
  return null
}

function decrypted(file) {
  const age = spawnSync('age', ['--decrypt', '--identity', identity, file], { maxBuffer: 2 ** 31 - 1 })
  if (age.error) throw age.error
  process.stderr.write(age.stderr)
  return age.status === 0 ? unpacked(age.stdout).toString() : null
}

/** The first offices were not packed. */
function unpacked(plain) {
  return plain[0] === 0x1f ? gunzipSync(plain) : plain
}

function followJournals(generation, journalKey) {
  const name = join(folder, `log-${String(generation).padStart(8, '0')}.mnj`)
  if (!existsSync(name)) throw new Error(`${name} is missing: saves are lost`)
  for (const entry of framesOf(readFileSync(name), Buffer.from(journalKey, 'base64'))) {
    for (const transaction of entry.transactions ?? []) apply(transaction)
    if (entry.next) followJournals(entry.next.generation, entry.next.journalKey)
  }
}

function* framesOf(file, journalKey) {
  const key = hkdfSync('sha256', journalKey, file.subarray(12, 44), 'mentor-network-office journal', 32)
  for (let at = 60; at + 12 <= file.length;) {
    const end = at + 12 + file.readUInt32BE(at)
    const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key), file.subarray(at + 12, at + 24))
    decipher.setAAD(Buffer.concat([file.subarray(at, at + 12), file.subarray(at - 16, at)]))
    decipher.setAuthTag(file.subarray(end - 16, end))
    try {
      const json = Buffer.concat([decipher.update(file.subarray(at + 24, end - 16)), decipher.final()])
      yield JSON.parse(json.toString())
    } catch {
      process.stderr.write(`From byte ${at} the journal cannot be read: an unfinished save, or damage.\n`)
      return
    }
    at = end
  }
}

function apply({ ops, ...stamp }) {
  const past = ops.map(({ table, id, rev }) => ({
    table,
    id,
    rev,
    before: records.get(`${table}/${id}`)?.value ?? null,
  }))
  for (const { table, id, rev, value } of ops) {
    records.set(`${table}/${id}`, { table, id, rev, by: stamp.by, at: stamp.at, value })
  }
  history.push({ ...stamp, ops: past })
}

function generationOf(name) {
  return Number(/\d+/.exec(name)[0])
}
