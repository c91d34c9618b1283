/** The list of an invented office, as such lists are: a title above the headings, dates in three ways, and rows that are no woman. */
export function ownList(): string[][] {
  return [
    ['Mentornetværket – liste over kvinder (opdigtet)'],
    [],
    HEADINGS,
    MENTEE,
    MENTOR,
    ...FIRST_NAMES.map(plainRow),
    [],
    MENTEE,
    ['Uden', 'Rolle', '3.2.80', '', '', '', '', '', ''],
    ['I alt', '', '', '', '', '', '', '', ''],
  ]
}

/** What the same office sent later: one woman more, and two it had sent before. */
export function laterList(): string[][] {
  return [
    HEADINGS,
    MENTEE,
    MENTOR,
    ['Ærøline', 'Åkjær', '1.5.1991', '00 00 99 01', '', '5970', 'Ærøskøbing', 'mentor', '2.11.2026'],
  ]
}

const HEADINGS = ['Fornavn', 'Efternavn', 'Født', 'Tlf.', 'E-mail', 'Postnr', 'By', 'Rolle', 'Tilmeldt']
const MENTEE = [
  'Åse',
  'Prøvesen',
  '03-02-1980',
  '00 00 10 01',
  'aase@example.com',
  '2200',
  'København N',
  'Mentee',
  '12-01-2026',
]
const MENTOR = [
  'Karen',
  'Opdigtet-Østergård',
  '14.9.1971',
  '00 00 10 02',
  'karen@example.com',
  '2100',
  'København Ø',
  'Mentor',
  '05-02-2026',
]
const FIRST_NAMES =
  'Amina Bodil Chau Dorte Elif Fatma Gitte Hana Inge Jasmin Kirsten Leyla Mette Nadia Olga Pia Rana Sofie Thi Ulla Vera Xenia Yasmin Zara Ælma Øjvind Ånja Birte Carmen Ditte Emine Freja Gro Halime Ida Jytte'.split(
    ' ',
  )

function plainRow(firstName: string, at: number): string[] {
  const day = 1 + (at % 28)
  const month = 1 + (at % 9)
  const born =
    [`0${month}-0${1 + (at % 9)}-19${60 + at}`, `${day}.${month}.${60 + (at % 39)}`, `19${60 + at}`][
      at % 3
    ] ?? ''
  return [
    firstName,
    `Listesen${at % 5 === 0 ? '-Nielsen' : ''}`,
    born,
    at % 4 === 0 ? `+45 00 00 20 ${10 + at}` : `000020${10 + at}`,
    '',
    '2400',
    'København NV',
    at % 2 === 0 ? 'mentee' : 'MENTOR',
    `${day}-${month}-2026`,
  ]
}
