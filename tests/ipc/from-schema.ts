import fc from 'fast-check'
import { z } from 'zod'

type Shape = z.core.JSONSchema.JSONSchema

/** Words that a schema does not tell of, to be tried where they fit: real ids, so that messages meet real records. */
export type Known = { readonly ids: readonly string[]; readonly days: readonly string[] }

/** Inputs that the schema lets through, but for what it checks in code of its own. */
export function fromSchema(schema: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
  return fitting(shape, known)
}

function fitting(shape: Shape, known: Known): fc.Arbitrary<unknown> {
  const choices = shape.anyOf ?? shape.oneOf
  if (shape.$ref !== undefined) return fc.jsonValue({ maxDepth: 2 })
  if (choices !== undefined) return fc.oneof(...choices.map((one) => fitting(asShape(one), known)))
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum)
  if (shape.const !== undefined) return fc.constant(shape.const)
  if (Array.isArray(shape.type))
    return fc.oneof(...shape.type.map((type: unknown) => fitting(Object.assign({}, shape, { type }), known)))
  return ofOneType(shape, known)
}

function ofOneType(shape: Shape, known: Known): fc.Arbitrary<unknown> {
  const maker = typeof shape.type === 'string' ? MAKERS[shape.type] : undefined
  return maker?.(shape, known) ?? fc.oneof(fc.uint8Array({ maxLength: 64 }), fc.anything({ maxDepth: 1 }))
}

const MAKERS: Record<string, (shape: Shape, known: Known) => fc.Arbitrary<unknown>> = {
  string: text,
  integer: ({ minimum: min = -1e9, maximum: max = 1e9 }) =>
    fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) }),
  number: ({ minimum: min = -1e9, maximum: max = 1e9 }) => fc.double({ min, max, noNaN: true }),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: list,
  object: record,
}

function list({ items, minItems = 0, maxItems = 3 }: Shape, known: Known): fc.Arbitrary<unknown> {
  const maxLength = Math.max(minItems, Math.min(maxItems, 3))
  return fc.array(fitting(asShape(items), known), { minLength: minItems, maxLength })
}

function record(shape: Shape, known: Known): fc.Arbitrary<unknown> {
  if (shape.properties === undefined)
    return fc.dictionary(fc.string({ maxLength: 10 }), fitting(asShape(shape.additionalProperties), known), {
      maxKeys: 3,
    })
  const entries = Object.entries(shape.properties).map(([key, one]) => [key, fitting(asShape(one), known)])
  return fc.record<Record<string, unknown>>(Object.fromEntries(entries), {
    requiredKeys: shape.required ?? [],
  })
}

const AN_ID = '^[0-9a-z][0-9a-z-]{0,63}$'

function text({ pattern, format, minLength = 0, maxLength = 40 }: Shape, known: Known): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom(...known.days)
  if (format === 'email') return fc.constantFrom('inger@example.dk', 'a.b@c.example')
  if (pattern === AN_ID)
    return fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known.ids) },
      fc.stringMatching(/^[0-9a-z]{1,8}$/),
    )
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  return fc.string({ minLength, maxLength: Math.min(maxLength, 40), unit: 'binary' })
}

function asShape(shape: unknown): Shape {
  return typeof shape === 'object' && shape !== null ? (shape as Shape) : {}
}

/** The same input with one thing wrong with it, somewhere. */
export function spoilt(input: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(input, fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }), wrong)
    .map(([good, way, bad]) => changed(good, way, bad))
}

const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    -1,
    Number.NaN,
    '2026-02-30',
    '0101701234',
    [],
    {},
    'x'.repeat(20_000),
  ),
  fc.constant(
    JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }'),
  ),
  fc.anything({ maxDepth: 2 }),
)

function changed(value: unknown, [first = 0, ...rest]: readonly number[], bad: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return bad
  const keys = [...Object.keys(value), '__proto__', 'constructor', 'more']
  const key = String(keys[first % keys.length])
  const inside: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return withOwn(value, key, rest.length === 0 ? bad : changed(inside, rest, bad))
}

/** A copy that has the value under the key as its own, `__proto__` too. */
function withOwn(whole: object, key: string, value: unknown): unknown {
  const copy = Array.isArray(whole) ? [...whole] : { ...whole }
  return Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true })
}
