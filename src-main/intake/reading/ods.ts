import { Parser } from 'saxen'
import { Refusal } from '../../domain/refusal'
import type { Sheet } from '../sheet'
import { OdsTables } from './ods-tables'

/**
 * One sheet of an OpenDocument workbook, from its `content.xml`: the one named, else the first with anything in it. Of a
 * formula its result is taken. Source: OASIS, Open Document Format 1.3, part 3, chapters 9 and 19.
 * @throws Refusal `sheet-empty`, `sheet-damaged`, `sheet-bomb`, `sheet-too-many-rows`, `sheet-too-many-columns`, `sheet-cell-too-long`
 */
export function readOds(content: string, name: string | null): Sheet {
  const tables = tablesOf(content)
  const chosen = tables.find((table) => (name === null ? table.rows.length > 0 : table.name === name))
  if (chosen === undefined || chosen.rows.length === 0) throw new Refusal('sheet-empty')
  return {
    format: 'ods',
    name: chosen.name,
    names: tables.map((table) => table.name),
    epoch: 1900,
    rows: chosen.rows,
  }
}

const NAMESPACES = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'drawing',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
}

function tablesOf(content: string): OdsTables['all'] {
  const tables = new OdsTables()
  const parser = new Parser().ns(NAMESPACES)
  parser.on('openTag', (name, attributes, decode) => tables.open(name, attributes, decode))
  parser.on('closeTag', (name) => tables.close(name))
  parser.on('text', (text, decode) => tables.text(text, decode))
  parser.on('cdata', (text) => tables.text(text, (plain) => plain))
  try {
    parser.parse(content)
  } catch (error) {
    // The parser stumbles only over markup that is not well formed.
    throw error instanceof Refusal ? error : new Refusal('sheet-damaged')
  }
  return tables.all
}
