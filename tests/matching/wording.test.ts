import { NO_OWN_LISTS } from '../../src-main/domain/taxonomies'
import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import danish from '../../resources/texts/da/grounds.json'
import english from '../../resources/texts/en/grounds.json'
import { SENTENCE_KEYS, type Sentence } from '../../src-main/domain/records/ground'
import { Criterion } from '../../src-main/domain/records/interview'
import { HardRule } from '../../src-main/domain/records/judgement'
import { DanishLevel, Participant } from '../../src-main/domain/records/participant'
import { worded, type Language, type Translate } from '../../src-main/domain/wording'
import { poolOf } from '../../src-main/matching/pool'
import { proposeFrom } from '../../src-main/matching/propose'
import { TODAY } from '../builders'
import { generatedOffice } from './generator'

const TEXTS: Record<Language, Record<string, string>> = { da: danish, en: english }
const translators: Record<Language, Translate> = { da: translatorFor('da'), en: translatorFor('en') }

function translatorFor(language: Language): Translate {
  const texts = createInstance()
  void texts.init({
    lng: language,
    resources: { [language]: { translation: TEXTS[language] } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return (key, filling) => texts.t(key, filling)
}

function gaps(texts: Record<string, string>): [string, string[]][] {
  return Object.entries(texts).map(([key, text]) => [key, (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()])
}

function inWords(sentence: Sentence, language: Language): string {
  return worded(sentence, {
    language,
    names: { mentee: 'Amina', mentor: 'Hanne' },
    translate: translators[language],
    lists: NO_OWN_LISTS,
  })
}

const said = (key: Sentence['key'], params: Sentence['params'] = {}, side: Sentence['side'] = 'mentee') => ({
  key,
  params,
  side,
})

describe('texts', () => {
  test('are the same in both languages, gap for gap', () => {
    expect(gaps(english)).toEqual(gaps(danish))
  })

  test('are there for every sentence, heading and level, and for nothing else', () => {
    const needed = [
      ...SENTENCE_KEYS,
      ...Criterion.options.map((criterion) => `criterion.${criterion}`),
      ...HardRule.options.map((rule) => `rule.${rule}`),
      ...DanishLevel.options.map((level) => `danish.${level}`),
      ...Participant.shape.children.element.options.map((band) => `children.${band}`),
    ]
    const there = Object.keys(danish).map((key) => key.replace(/^grounds\./, '').replace(/_(one|other)$/, ''))
    expect([...new Set(there)].toSorted()).toEqual(needed.toSorted())
  })
})

test('every sentence about random women comes out whole in both languages', () => {
  const pool = poolOf(generatedOffice({ seed: 372, mentees: 25, mentors: 25 }), TODAY)
  const sentences = [...pool.mentees.keys()].flatMap((id) => {
    const { best, refused } = proposeFrom(pool, id)
    return [
      ...best.flatMap(({ reasons, concerns }) => [...reasons, ...concerns]),
      ...refused.flatMap(({ stops }) => stops),
    ]
  })
  const odd = sentences.flatMap((sentence) =>
    (['da', 'en'] as const)
      .map((language) => inWords(sentence, language))
      .filter((text) => /\{\{|undefined|grounds\.|NaN|%|\s\s|\s[.,:]|^[a-zæøå]|: \.|»«|“”/.test(text)),
  )
  expect(sentences.length).toBeGreaterThan(500)
  expect(odd).toEqual([])
})

test.each<[Sentence, string, string]>([
  [
    said('interests.shared', { terms: { taxonomy: 'interests', codes: ['knitting', 'cycling'] } }),
    'Begge holder af strikning og cykling.',
    'Both enjoy knitting and cycling.',
  ],
  [
    said('profession.wanted', { terms: { taxonomy: 'sectors', codes: ['it', 'elder-care'] } }),
    'Hanne kender det fag, Amina gerne vil ind i: it og data samt ældrepleje.',
    'Hanne knows the field that Amina wants to enter: IT and data as well as elder care.',
  ],
  [
    said('language.fallback', { terms: { taxonomy: 'languages', codes: ['en', 'so'] } }),
    'De kan tale engelsk og somali sammen, når dansk ikke slår til.',
    'They can speak English and Somali together when Danish does not suffice.',
  ],
  [
    said('language.danish', { terms: { taxonomy: 'danish', codes: ['b1'] }, who: ['mentee'] }),
    'De kan tale dansk sammen; Amina taler det på niveau B1.',
    'They can speak Danish together; spoken at level B1 by Amina.',
  ],
  [
    said('times.few', { count: 1, terms: { taxonomy: 'times', codes: ['tue-evening'] } }),
    'De har kun én fælles tid om ugen: tirsdag aften.',
    'They have only one time a week in common: Tuesday evening.',
  ],
  [
    said('help.some', { count: 2, of: 3, terms: { taxonomy: 'helpTopics', codes: ['cv', 'interviews'] } }),
    'Hanne tilbyder 2 af de 3 ting, Amina beder om hjælp til: CV og ansøgning samt jobsamtaler.',
    'Hanne offers 2 of the 3 things Amina asks for help with: CV and applications as well as job interviews.',
  ],
  [
    said('age.notAsWished', {}, 'mentor'),
    'Amina har ikke den alder, Hanne ønskede hos den anden.',
    'Amina is not of the age that Hanne wished for in the other.',
  ],
  [
    said('times.unknown', { who: ['mentee', 'mentor'] }),
    'Vi ved ikke, hvornår Amina og Hanne kan mødes.',
    'We do not know when Amina and Hanne can meet.',
  ],
  [said('judgement.pinned'), 'Koordinatoren har valgt dette par.', 'The coordinator has chosen this pair.'],
  [
    said('stop.veto', { words: 'De kender hinanden {{mentee}}.' }),
    'Koordinatoren har sagt nej til dette par: »De kender hinanden {{mentee}}«.',
    'The coordinator has said no to this pair: “De kender hinanden {{mentee}}”.',
  ],
])('%j', (sentence, inDanish, inEnglish) => {
  expect([inWords(sentence, 'da'), inWords(sentence, 'en')]).toEqual([inDanish, inEnglish])
})

test('without names the sentences speak of mentee and mentor', () => {
  const names = { mentee: 'the mentee', mentor: 'the mentor' }
  expect(
    worded(said('help.unused'), { language: 'en', names, translate: translators.en, lists: NO_OWN_LISTS }),
  ).toBe('The mentee does not ask for anything that the mentor offers.')
})
