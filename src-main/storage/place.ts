import { execFile } from 'node:child_process'
import { homedir } from 'node:os'
import { dirname, join, posix, win32 } from 'node:path'
import { env, platform } from 'node:process'
import { promisify } from 'node:util'
import { listIfAllowed, mountInfo, truePath } from './disk'

/**
 * Why the live office may not be kept somewhere: a synced folder makes conflict copies and uploads half-written
 * sets of files, and a network folder may lose what it said was saved. Backups there are fine.
 */
export type PlaceProblem = 'cloud-folder' | 'network-folder'

/** What is known of a place, on whatever system. */
export type PlaceFacts = {
  /** With links and mapped drives resolved. */
  readonly path: string
  readonly separator: '/' | '\\'
  /** Folders that the system itself names as synced. */
  readonly synced: readonly string[]
  /** The names in the folder and in every folder above it. */
  readonly namesAbove: readonly string[]
  readonly mounts: readonly { readonly point: string; readonly type: string }[]
}

export function problemWith(facts: PlaceFacts): PlaceProblem | null {
  const mount = mountOf(facts)
  if (isSynced(facts) || CLOUD_MOUNT.test(mount)) return 'cloud-folder'
  return facts.path.startsWith('\\\\') || NETWORK_MOUNT.test(mount) ? 'network-folder' : null
}

/** Looks at a folder, which need not exist yet. */
export async function placeProblem(folder: string): Promise<PlaceProblem | null> {
  const path = await truePathOf(folder)
  const above = await Promise.all(foldersFrom(path).map(listIfAllowed))
  const synced = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].flatMap((name) => env[name] ?? [])
  const separator = platform === 'win32' ? win32.sep : posix.sep
  return problemWith({ path, separator, synced, namesAbove: above.flat(), mounts: await mounts() })
}

/** Folder names that the known services give to what they sync. */
const CLOUD_FOLDERS = [
  /^onedrive( - .+)?$/i,
  /^dropbox( \(.+\))?$/i,
  /^google ?drive(-.+)?$/i,
  /^my drive$/i,
  /^mit drev$/i,
  /^icloud ?drive$/i,
  /^com~apple~clouddocs$/i,
  /^cloudstorage$/i,
  /^(nextcloud|owncloud|jottacloud|tresorit|pcloud ?drive|proton ?drive|synology ?drive|box sync|mega(sync)?)$/i,
]

/** Files that sync services leave at the top of what they sync. */
const CLOUD_MARKS = new Set([
  '.dropbox.cache',
  '.stfolder',
  '.owncloudsync.log',
  '.nextcloudsync.log',
  '.tmp.drivedownload',
  '.tmp.driveupload',
])

const CLOUD_MOUNT = /onedriver|google-drive|rclone|dropbox|icloud/i
const NETWORK_MOUNT =
  /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs|afs|ceph|lustre|(fuse\.)?glusterfs|fuse\.(sshfs|davfs2|gvfsd-fuse|smbnetfs|s3fs))$/i

function isSynced({ path, separator, synced, namesAbove }: PlaceFacts): boolean {
  const isInside = synced.some((folder) => folder !== '' && contains(folder, path, separator))
  const isNamedSo = path.split(separator).some((part) => CLOUD_FOLDERS.some((pattern) => pattern.test(part)))
  return isInside || isNamedSo || namesAbove.some((name) => CLOUD_MARKS.has(name))
}

/** The kind of file system the path is on: that of the deepest mount it is under. */
function mountOf({ path, separator, mounts: all }: PlaceFacts): string {
  const under = all.filter(({ point }) => contains(point, path, separator))
  return under.toSorted((a, b) => a.point.length - b.point.length).at(-1)?.type ?? ''
}

function contains(folder: string, path: string, separator: string): boolean {
  const start = folder.endsWith(separator) ? folder : folder + separator
  return `${path}${separator}`.toLowerCase().startsWith(start.toLowerCase())
}

async function truePathOf(folder: string): Promise<string> {
  const existing = await truePath(folder)
  if (existing !== null) return existing
  return dirname(folder) === folder
    ? folder
    : join(await truePathOf(dirname(folder)), folder.slice(dirname(folder).length))
}

function foldersFrom(path: string): string[] {
  const above = dirname(path)
  return above === path || path === homedir() ? [path] : [path, ...foldersFrom(above)]
}

async function mounts(): Promise<PlaceFacts['mounts']> {
  if (platform === 'linux') return parseMountInfo(await mountInfo())
  if (platform === 'darwin') return parseMacMounts((await promisify(execFile)('/sbin/mount')).stdout)
  return []
}

/** Source: proc_pid_mountinfo(5); the point is the fifth field, the type the first after the lone hyphen. */
export function parseMountInfo(text: string): PlaceFacts['mounts'] {
  return text.split('\n').flatMap((line) => {
    const point = line.split(' ')[4]
    const type = line.split(' - ')[1]?.split(' ')[0]
    return point === undefined || type === undefined ? [] : [{ point: withoutEscapes(point), type }]
  })
}

/** Source: mount(8) of macOS, `<what> on <point> (<type>, <options>)`. */
export function parseMacMounts(text: string): PlaceFacts['mounts'] {
  return [...text.matchAll(/^.+? on (?<point>\/.*) \((?<type>\w+)/gm)].flatMap(({ groups }) =>
    groups?.['point'] === undefined || groups['type'] === undefined
      ? []
      : [{ point: groups['point'], type: groups['type'] }],
  )
}

function withoutEscapes(text: string): string {
  return text.replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
}
