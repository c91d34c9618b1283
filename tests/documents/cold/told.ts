import type { Values } from '../../../src-main/documents/values'

/** What a process took, in CPU milliseconds of all its threads, and its largest memory in megabytes. */
export type Took = { cpu: number; memory: number; bytes: number }

/** Prints what the process took so far, for the bench that started it. */
export function told({ bytes }: { bytes: number }): void {
  const { user, system } = process.cpuUsage()
  const took: Took = { cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024, bytes }
  process.stdout.write(JSON.stringify(took))
}

/** An invented pair, another for each copy. */
export function values(copy: number): Values {
  const first = `Ulla${copy}`
  return {
    'division.name': 'Mentornetværket, Odense',
    'division.address': 'Vestergade 1\n5000 Odense C',
    'division.phone': '12 34 56 78',
    'division.email': 'odense@example.dk',
    'division.hours': 'Mandag til torsdag 9–15',
    'coordinator.name': 'Mette Aagaard',
    'coordinator.phone': '12 34 56 79',
    'coordinator.email': 'mette@example.dk',
    'edition.date': '1. marts 2026',
    'edition.version': '1.0',
    'edition.copy': String(copy),
    mentor: true,
    'mentor.name': `${first} Bjerregård`,
    'mentor.first': first,
    match: true,
    'match.startedOn': '1. februar 2026',
    'mentee.name': `Maysun al-Hassan${copy}`,
    'mentee.first': `Maysun${copy}`,
    'mentee.ownScript': 'ميسون الحسن',
    'mentee.introduction': `Jeg kommer fra by nummer ${copy} og kan lide lange ture, gode bøger og at lære nyt.`,
    'mentee.approvedOn': '12. februar 2026',
  }
}
