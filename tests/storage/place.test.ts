import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  parseMacMounts,
  parseMountInfo,
  placeProblem,
  type PlaceFacts,
  problemWith,
} from '../../src-main/storage/place'
import { createdOffice, freshFolder, openedOffice, surroundings } from './surroundings'

const LOCAL: PlaceFacts = {
  path: '',
  separator: '/',
  synced: [],
  namesAbove: [],
  mounts: [{ point: '/', type: 'ext4' }],
}

describe('a place for the live office', () => {
  test.each([
    String.raw`C:\Users\inger\AppData\Roaming\Mentor Network Office\office`,
    String.raw`D:\Kontoret\mentor`,
  ])('may be %s', (path) => expect(problemWith({ ...LOCAL, path, separator: '\\' })).toBeNull())

  test.each([
    '/home/inger/.config/Mentor Network Office/office',
    '/Users/inger/Library/Application Support/Mentor Network Office/office',
    '/home/inger/dropboxes/office',
  ])('may be %s', (path) => expect(problemWith({ ...LOCAL, path })).toBeNull())

  test.each([
    String.raw`C:\Users\inger\OneDrive\office`,
    String.raw`C:\Users\inger\OneDrive - KVINFO\Dokumenter\office`,
    String.raw`C:\Users\inger\Dropbox (Privat)\office`,
    String.raw`G:\Mit drev\office`,
    String.raw`C:\Users\inger\iCloudDrive\office`,
  ])('may not be %s, which is synced', (path) =>
    expect(problemWith({ ...LOCAL, path, separator: '\\' })).toBe('cloud-folder'),
  )

  test.each([
    '/Users/inger/Library/Mobile Documents/com~apple~CloudDocs/office',
    '/Users/inger/Library/CloudStorage/GoogleDrive-inger@example.org/office',
    '/home/inger/Nextcloud/office',
    '/home/inger/Google Drive/office',
  ])('may not be %s, which is synced', (path) => expect(problemWith({ ...LOCAL, path })).toBe('cloud-folder'))

  test('may not be where the system says that it is synced, however it is written', () => {
    const path = String.raw`c:\users\inger\arbejde\office`
    const synced = [String.raw`C:\Users\Inger\Arbejde`]
    expect(problemWith({ ...LOCAL, path, separator: '\\', synced })).toBe('cloud-folder')
    expect(problemWith({ ...LOCAL, path: `${path}splads`, separator: '\\', synced: [path] })).toBeNull()
  })

  test('may not be below a folder that a sync service has marked', () => {
    expect(problemWith({ ...LOCAL, path: '/srv/shared/office', namesAbove: ['.dropbox.cache'] })).toBe(
      'cloud-folder',
    )
  })

  test.each([String.raw`\\server\faelles\office`])('may not be %s, on the network', (path) =>
    expect(problemWith({ ...LOCAL, path, separator: '\\' })).toBe('network-folder'),
  )

  test.each(['nfs4', 'cifs', 'smb3', 'fuse.sshfs', 'smbfs', 'davfs', 'afpfs'])('may not be on %s', (type) => {
    const mounts = [...LOCAL.mounts, { point: '/mnt/faelles', type }]
    expect(problemWith({ ...LOCAL, path: '/mnt/faelles/office', mounts })).toBe('network-folder')
    expect(problemWith({ ...LOCAL, path: '/mnt/faelles2/office', mounts })).toBeNull()
  })

  test('may be on a disk mounted below a network folder, and not the other way round', () => {
    const mounts = [...LOCAL.mounts, { point: '/mnt', type: 'nfs' }, { point: '/mnt/disk', type: 'xfs' }]
    expect(problemWith({ ...LOCAL, path: '/mnt/disk/office', mounts })).toBeNull()
    expect(problemWith({ ...LOCAL, path: '/mnt/office', mounts })).toBe('network-folder')
  })

  test('that is synced is refused for a new office, and for one that was moved there', async () => {
    const synced = join(dirname(await freshFolder()), 'Dropbox', 'office')
    const at = surroundings({ placeProblem })
    await expect(createdOffice(at, synced)).rejects.toMatchObject({ code: 'cloud-folder' })
    await (await createdOffice(surroundings(), synced)).close()
    await expect(openedOffice(at, synced)).rejects.toMatchObject({ code: 'cloud-folder' })
  })

  test('is looked at as it really is: through a folder that is not there yet, and with its marks', async () => {
    const folder = await freshFolder()
    expect(await placeProblem(join(folder, 'not', 'there', 'yet'))).toBeNull()
    await mkdir(folder)
    await writeFile(join(folder, '.stfolder'), '')
    expect(await placeProblem(join(folder, 'below'))).toBe('cloud-folder')
  })
})

test('what is mounted is read as Linux tells it', () => {
  const text = [
    '36 35 98:0 /mnt1 /mnt/Fælles\\040drev rw,noatime master:1 shared:2 - nfs4 server:/export rw',
    '27 1 254:0 / / rw - ext4 /dev/vda rw',
    '',
  ].join('\n')
  expect(parseMountInfo(text)).toEqual([
    { point: '/mnt/Fælles drev', type: 'nfs4' },
    { point: '/', type: 'ext4' },
  ])
})

test('what is mounted is read as macOS tells it', () => {
  const text =
    '/dev/disk3s1s1 on / (apfs, sealed, local)\n//inger@srv/f on /Volumes/Fælles drev (smbfs, nodev)\n'
  expect(parseMacMounts(text)).toEqual([
    { point: '/', type: 'apfs' },
    { point: '/Volumes/Fælles drev', type: 'smbfs' },
  ])
})
