const OPENING_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'js-flags',
  'disable-web-security',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'host-resolver-rules',
  'log-net-log',
  'log-file',
  'enable-logging',
  'trace-startup',
  'load-extension',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
]

/**
 * The switches that would let somebody look into the running app, among those it was started with.
 * @param isGiven asks the browser's own reading of the command line: Windows also knows `/switch` and `-Switch`
 */
export function openingSwitches(isGiven: (name: string) => boolean): string[] {
  return OPENING_SWITCHES.filter((name) => isGiven(name))
}
