import os from 'node:os'
import path from 'node:path'

/**
 * Where downloaded tools are kept between installs. Root's lies where every user may read it,
 * because the sandbox tests run the same Electron as an ordinary user.
 */
export function cacheFolder() {
  return path.join(process.env['MNO_CACHE'] ?? usersCache(), 'mentor-network-office')
}

function usersCache() {
  const home = os.homedir()
  if (process.platform === 'win32') return process.env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local')
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches')
  if (process.getuid?.() === 0) return '/var/cache'
  return process.env['XDG_CACHE_HOME'] ?? path.join(home, '.cache')
}
