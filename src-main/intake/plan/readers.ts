import { IntakeField, ownCodeOf, type SheetField } from '../../domain/records/intake'
import * as background from './background-readers'
import type { FieldReader } from './finding'
import * as identity from './identity-readers'
import * as network from './network-readers'
import { ownReader } from './own-readers'

/** How a column of the sheet is read from its cells. */
export function readerOf(field: SheetField): FieldReader {
  const code = ownCodeOf(field)
  return code === null ? READERS[IntakeField.parse(field)] : ownReader(code)
}

const READERS: Readonly<Record<IntakeField, FieldReader>> = {
  fullName: identity.readFullName,
  firstName: identity.readFirstName,
  lastName: identity.readLastName,
  ownScriptName: identity.readOwnScriptName,
  birthDate: identity.readBirthDate,
  birthYear: identity.readBirthYear,
  phone: identity.readPhone,
  email: identity.readEmail,
  street: identity.readStreet,
  postcode: identity.readPostcode,
  town: identity.readTown,
  protection: identity.readProtection,
  role: network.readRole,
  isMentee: network.crossReader('mentee'),
  isMentor: network.crossReader('mentor'),
  isContactPerson: network.crossReader('contactPerson'),
  enquiryOn: network.readEnquiryOn,
  enquirySource: network.readSource,
  signedUpOn: network.readSignedUpOn,
  leftOn: network.readLeftOn,
  originCountry: background.readOriginCountry,
  arrivalYear: background.readArrivalYear,
  motherTongue: background.readMotherTongue,
  languages: background.readLanguageList,
  danish: background.readDanishLevel,
  danishCourse: background.readDanishCourse,
  education: background.readEducationLevel,
  occupationHad: background.readJobHad,
  groupHad: background.groupReader('iscoHad'),
  occupationWanted: background.readJobWanted,
  groupWanted: background.groupReader('iscoWanted'),
  labourMarket: background.readLabour,
  interests: background.readInterestList,
  motive: background.readMotive,
  needs: background.readNeeds,
  wishes: background.readWishes,
  coordinator: network.readCoordinator,
  division: network.readDivision,
  note: network.readNote,
  key: network.readKey,
}
