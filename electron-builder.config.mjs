import path from 'node:path'
import { isSpare, spare } from './tools/electron/spare.mjs'

const program = process.env['ELECTRON_EXEC_PATH'] ?? ''
const testBuild = isSpare(program)

/** The About page says so too: see after-pack.mjs. */
const mark = testBuild ? '-test-build' : ''

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'dk.mentor-network-office.app',
  productName: 'Mentor Network Office',
  executableName: 'mentor-network-office',
  artifactName: `\${name}-\${version}${mark}-\${os}-\${arch}.\${ext}`,
  directories: { output: 'dist', buildResources: 'resources/icons' },
  ...(testBuild ? { electronDist: path.dirname(program), electronVersion: spare.electronVersion } : {}),

  asar: true,
  npmRebuild: false,
  files: [
    'package.json',
    'out/{main,preload,renderer}/**',
    '!**/*.map',
    '!node_modules/**/*.{d.ts,d.mts,d.cts,md}',
    '!node_modules/@cantoo/pdf-lib/{dist,src}',
  ],
  extraResources: [
    { from: 'resources', to: 'resources', filter: ['**', '!icons/icon.*'] },
    { from: 'out/THIRD-PARTY.txt', to: 'resources/THIRD-PARTY.txt' },
  ],
  extraFiles: ['LICENSE', { from: 'out/THIRD-PARTY.txt', to: 'THIRD-PARTY.txt' }],
  electronLanguages: ['da', 'en-GB', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  afterPack: './tools/packaging/after-pack.mjs',
  // The app never asks the network, so not for its own updates either.
  publish: null,

  win: { target: ['nsis'], icon: 'resources/icons/icon.ico' },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: true,
    allowToChangeInstallationDirectory: true,
    multiLanguageInstaller: true,
    installerLanguages: ['da_DK', 'en_US'],
    deleteAppDataOnUninstall: false,
  },
  mac: {
    target: [
      { target: 'dmg', arch: ['arm64', 'x64'] },
      { target: 'zip', arch: ['arm64', 'x64'] },
    ],
    icon: 'resources/icons/icon.icns',
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    notarize: Boolean(process.env['APPLE_API_KEY'] ?? process.env['APPLE_ID']),
  },
  linux: {
    target: testBuild ? ['deb'] : ['AppImage', 'deb'],
    icon: 'resources/icons',
    category: 'Office',
    synopsis: 'Office app of a mentor network division',
    desktop: {
      entry: {
        'Comment[da]': 'Kontorets program til mentornetværket',
        StartupWMClass: 'mentor-network-office',
      },
    },
  },
  // Either name: as Debian 12 calls them, or as Debian 13 and Ubuntu 24.04 do.
  deb: {
    depends: [
      'libgtk-3-0 | libgtk-3-0t64',
      'libasound2 | libasound2t64',
      'libatspi2.0-0 | libatspi2.0-0t64',
      'libgbm1',
      'libnss3',
      'libnotify4',
      'libsecret-1-0',
      'xdg-utils',
    ],
    // The builder's own would be for an icon in the tray, which the app has not.
    recommends: [],
  },
}
