/**
 * One line of progress for the person at the terminal.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`▸ ${line}\n`)
}

/**
 * Something she should know although the work goes on.
 * @param {string} line
 */
export function warn(line) {
  process.stderr.write(`! ${line}\n`)
}

/** A fault that is hers to mend and that we can name; shown without a stack. */
export class SetupProblem extends Error {}

/**
 * Runs a tool's story to its end; a named problem is shown as one sentence, anything else with its stack.
 * @param {() => Promise<number | void>} story answers with the exit code
 */
export async function tellStory(story) {
  try {
    process.exitCode = (await story()) ?? 0
  } catch (problem) {
    const shown = problem instanceof SetupProblem ? problem.message : problem
    console.error(shown)
    process.exitCode = 1
  }
}
