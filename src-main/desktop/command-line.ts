const OPENING_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'js-flags',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'host-resolver-rules',
  'log-net-log',
  'enable-logging',
  'load-extension',
  'disable-web-security',
]

/** The switches on this command line that would let somebody look into the running app. */
export function openingSwitches(argv: readonly string[]): string[] {
  return OPENING_SWITCHES.filter((name) =>
    argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`)),
  )
}
