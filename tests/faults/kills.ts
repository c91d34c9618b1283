import { setTimeout as wait } from 'node:timers/promises'
import { chance } from './chance'
import { started } from './processes'

/** Kills a process that saves to one office, again and again, and tells what was lost. */
export async function killed(
  program: string,
  folder: string,
  { kills, length, seed }: { kills: number; length: number; seed: number },
): Promise<{ complaints: string[]; saves: number }> {
  const random = chance(seed)
  const complaints: string[] = []
  let acknowledged = 0
  for (let kill = 1; kill <= kills; kill++) {
    const child = started(program, [folder, String(length)])
    const isEarly = random() < 0.2
    if (!isEarly) await child.hears('found')
    await wait(random() * 120)
    await child.kill()
    complaints.push(
      ...complaintsAbout(child.said, acknowledged).map((complaint) => `kill ${kill}: ${complaint}`),
    )
    acknowledged = Math.max(acknowledged, ...numbersIn(child.said, 'saved'))
  }
  const last = started(program, [folder, String(length), 'idle'])
  await last.hears('found')
  complaints.push(...complaintsAbout(last.said, acknowledged))
  await last.kill()
  return { complaints, saves: acknowledged }
}

function complaintsAbout(said: readonly string[], acknowledged: number): string[] {
  const found = numbersIn(said, 'found')
  const lost = found
    .filter((count) => count < acknowledged)
    .map((count) => `${acknowledged} acknowledged, ${count} found`)
  return [...lost, ...said.filter((line) => line.startsWith('refused') || line.startsWith('stderr'))]
}

function numbersIn(said: readonly string[], word: string): number[] {
  return said.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.split(' ')[1]))
}
