import type { RoleStatus, WomanRow } from '../../contract/women'
import { fullName, type Office } from '../../domain/office'
import { ageOn, type Day } from '../../domain/records/calendar'
import type { LabelId } from '../../domain/records/ids'
import type { Participant } from '../../domain/records/participant'
import { namedWomen } from '../../domain/rules/farewells'
import { isProtected, standings, type Standings } from '../../domain/rules/standing'

/** The register as it stands today, one line a woman. */
export function womanRows(office: Office, today: Day): WomanRow[] {
  const told = { all: standings(office, today), labels: labelsByWoman(office), today }
  return namedWomen(office).map((woman) => womanRow(woman, told))
}

/** Where she stands in each of her roles. */
export function roleStatuses(all: Standings, woman: Participant): RoleStatus[] {
  return Object.values(all.get(woman.id) ?? {}).map(({ role, status, hold }) => ({
    role,
    status,
    onHold: hold !== null,
  }))
}

type Told = { readonly all: Standings; readonly labels: ReadonlyMap<string, LabelId[]>; readonly today: Day }

function womanRow(woman: Participant, { all, labels, today }: Told): WomanRow {
  const hidden = isProtected(woman, today)
  const hers = Object.values(all.get(woman.id) ?? {})
  const answers = hers.flatMap(({ interview }) => interview?.answers ?? [])
  const waits = hers.flatMap(({ waitingDays }) => waitingDays ?? [])
  return {
    id: woman.id,
    name: fullName(woman),
    ownScriptName: woman.ownScriptName,
    standings: roleStatuses(all, woman),
    age: woman.birthDate === null ? null : ageOn(woman.birthDate, today),
    danish: woman.danish,
    sectors: distinct([...woman.occupationHad.sectors, ...woman.occupationWanted.sectors]),
    job: woman.occupationWanted.title ?? woman.occupationHad.title,
    originCountry: woman.originCountry,
    languages: woman.languages.map(({ code }) => code),
    education: woman.education,
    labourMarket: woman.labourMarket,
    coordinator: woman.coordinator,
    interests: distinct(answers.flatMap(({ interests }) => interests)),
    times: distinct(answers.flatMap(({ times }) => times)),
    labels: labels.get(woman.id) ?? [],
    own: woman.own,
    waitingDays: waits.length === 0 ? null : Math.max(...waits),
    protected: hidden,
    hasPortrait: woman.portrait !== null && !hidden,
    ...(hidden ? OUT_OF_REACH : { town: woman.address.town, phone: woman.phone, email: woman.email }),
  }
}

const OUT_OF_REACH = { town: null, phone: null, email: null }

function labelsByWoman({ labels }: Office): Map<string, LabelId[]> {
  const byWoman = new Map<string, LabelId[]>()
  for (const { id, women } of labels.values()) {
    for (const woman of women) byWoman.set(woman, [...(byWoman.get(woman) ?? []), id])
  }
  return byWoman
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)]
}
