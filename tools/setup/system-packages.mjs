/**
 * @typedef {object} SystemPackage
 * @property {string[]} names as Debian and Ubuntu call it; the first one the system knows is meant
 * @property {string} why
 */

/** What Electron itself is linked against, beyond what these bring along. */
export const windowLibraries = [
  { names: ['libgtk-3-0t64', 'libgtk-3-0'], why: 'Electron draws its menus and dialogs with it' },
  { names: ['libnss3'], why: 'Electron is linked against it' },
  { names: ['libasound2t64', 'libasound2'], why: 'Electron is linked against it' },
  { names: ['libgbm1'], why: 'Electron is linked against it' },
]

/** For a machine without a screen. */
export const virtualDisplay = [{ names: ['xvfb'], why: 'a display in memory, where there is no screen' }]

/** Programs the tests ask for a second opinion, and those they drive windows with. */
export const testPrograms = [
  {
    names: ['libreoffice-calc', 'libreoffice-calc-nogui'],
    why: 'writes the sheets we import, opens those we export',
  },
  { names: ['gnumeric'], why: 'writes sheets we import, in its own way' },
  { names: ['poppler-utils'], why: 'reads text and draws pages of our PDF files' },
  { names: ['qpdf'], why: 'checks that our PDF files are sound' },
  { names: ['cups-daemon'], why: 'a print queue of our own, to see what a printer is given' },
  { names: ['cups-client'], why: 'hands files to a print queue' },
  { names: ['sqlite3'], why: 'counts the figures of a report a second time' },
  { names: ['age'], why: 'opens our encrypted files without our code' },
  { names: ['python3'], why: 'runs the short script that opens an office without our code' },
  { names: ['python3-scipy'], why: 'assigns women to mentors a second time' },
  { names: ['strace'], why: 'sees every connection and every write the app makes' },
  { names: ['iproute2'], why: 'brings up a network namespace with nothing in it' },
  { names: ['util-linux'], why: 'setpriv and unshare: tests as an ordinary user, without a network' },
  { names: ['openbox'], why: 'a window manager for the virtual display' },
  { names: ['xdotool'], why: 'presses real keys in a window' },
]

/** What cutting the power of real disks needs, beyond a kernel with FUSE and loop devices. */
export const diskPrograms = [
  { names: ['python3-fusepy'], why: 'a disk that remembers in which order everything reached it' },
  { names: ['fuse3', 'fuse'], why: 'takes that disk away again' },
  { names: ['e2fsprogs'], why: 'ext4' },
  { names: ['xfsprogs'], why: 'XFS' },
  { names: ['btrfs-progs'], why: 'btrfs' },
]

/** What checking that a file may be archived needs. */
export const archivePrograms = [
  { names: ['default-jre-headless'], why: 'runs the checker of PDF/A' },
  { names: ['default-jdk-headless'], why: 'compiles the few lines that ask it' },
  { names: ['libpdfbox2-java'], why: 'Apache Preflight, which checks PDF/A' },
  { names: ['libjaxb-api-java'], why: 'Preflight is linked against it' },
  { names: ['libactivation-java', 'libjakarta-activation-java'], why: 'Preflight is linked against it' },
]

/** What `npm run package` needs to write a .deb. */
export const packagingPrograms = [{ names: ['dpkg'], why: 'puts the .deb together' }]
