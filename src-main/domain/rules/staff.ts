import { put, type Decision } from '../change'
import { find, type Office } from '../office'
import type { Day } from '../records/calendar'
import type { Division, Settings, Staff } from '../records/office-papers'
import { Refusal } from '../refusal'

/** @throws Refusal `initials-taken` when a colleague who works here already signs so. */
export function welcomeStaff(office: Office, staff: Staff): Decision<Staff> {
  const taken = working(office).some((other) => other.initials === staff.initials && other.id !== staff.id)
  if (taken) throw new Refusal('initials-taken', { initials: staff.initials })
  return { changes: [put('staff', staff)], result: staff }
}

/** She stops working here; her name stays on what she did. @throws Refusal `not-found`, `last-member` when nobody else could open the office. */
export function farewellStaff(office: Office, id: string, on: Day): Decision<Staff> {
  const staff = { ...find(office, 'staff', id), leftOn: on }
  if (working(office).every((other) => other.id === id)) throw new Refusal('last-member')
  return { changes: [put('staff', staff)], result: staff }
}

export function describeDivision(_office: Office, division: Division): Decision<Division> {
  return { changes: [put('division', division)], result: division }
}

export function changeSettings(_office: Office, settings: Settings): Decision<Settings> {
  return { changes: [put('settings', settings)], result: settings }
}

/** The staff who work here now. */
export function working(office: Office): Staff[] {
  return [...office.staff.values()].filter((staff) => staff.leftOn === null)
}
