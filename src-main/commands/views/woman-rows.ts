import type { RoleStatus, WomanRow } from '../../contract/women'
import { fullName, type Office } from '../../domain/office'
import { ageOn, type Day } from '../../domain/records/calendar'
import type { Participant } from '../../domain/records/participant'
import { isProtected, standings, type Standings } from '../../domain/rules/standing'

/** The register as it stands today, one line a woman. */
export function womanRows(office: Office, today: Day): WomanRow[] {
  const all = standings(office, today)
  return [...office.participants.values()].map((woman) => womanRow(woman, all, today))
}

/** Where she stands in each of her roles. */
export function roleStatuses(all: Standings, woman: Participant): RoleStatus[] {
  return Object.values(all.get(woman.id) ?? {}).map(({ role, status, hold }) => ({
    role,
    status,
    onHold: hold !== null,
  }))
}

function womanRow(woman: Participant, all: Standings, today: Day): WomanRow {
  const hidden = isProtected(woman, today)
  const waits = Object.values(all.get(woman.id) ?? {}).flatMap(({ waitingDays }) => waitingDays ?? [])
  return {
    id: woman.id,
    name: fullName(woman),
    ownScriptName: woman.ownScriptName,
    standings: roleStatuses(all, woman),
    town: hidden ? null : woman.address.town,
    age: woman.birthDate === null ? null : ageOn(woman.birthDate, today),
    danish: woman.danish,
    sectors: [...new Set([...woman.occupationHad.sectors, ...woman.occupationWanted.sectors])],
    job: woman.occupationWanted.title ?? woman.occupationHad.title,
    phone: hidden ? null : woman.phone,
    email: hidden ? null : woman.email,
    originCountry: woman.originCountry,
    waitingDays: waits.length === 0 ? null : Math.max(...waits),
    protected: hidden,
    hasPortrait: woman.portrait !== null,
  }
}
