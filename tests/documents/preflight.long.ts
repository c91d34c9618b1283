import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { PAPERS } from '../../src-main/documents/papers'
import { printPaper, setPaper } from './every-paper'
import { figureValues, orange, print, set } from './press'
import { ask } from './programs'
import { accessibilityFaults } from './ua/check'

const java = '/usr/share/java'
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'jaxb-api', 'javax.activation']
const classPath = jars.map((jar) => `${java}/${jar}.jar`)
const isInstalled = classPath.every((jar) => existsSync(jar))

const program = `
import org.apache.pdfbox.preflight.*;
import org.apache.pdfbox.preflight.parser.PreflightParser;
public class Check {
  public static void main(String[] files) throws Exception {
    PreflightParser parser = new PreflightParser(new java.io.File(files[0]));
    parser.parse();
    PreflightDocument document = parser.getPreflightDocument();
    document.validate();
    ValidationResult result = document.getResult();
    for (ValidationResult.ValidationError error : result.getErrorsList()) System.out.println(error.getErrorCode() + " " + error.getDetails());
    System.out.println("valid=" + result.isValid());
  }
}`

describe.skipIf(!isInstalled)(
  isInstalled ? 'PDF/A-1b by PDFBox Preflight' : 'skipped: libpdfbox2-java not installed',
  () => {
    const checker = path.join(mkdtempSync(path.join(os.tmpdir(), 'preflight-')), 'Check.java')
    writeFileSync(checker, program)

    const valid = (bytes: Uint8Array): string =>
      ask(bytes, 'java', '-cp', classPath.join(':'), checker, 'PDF').said

    test('a book with every kind of block is valid', async () => {
      const book = readFileSync(new URL('golden/book.md', import.meta.url), 'utf8')
      expect(valid(await print(set(book, figureValues)))).toContain('valid=true')
    })

    const each = PAPERS.flatMap((paper) =>
      (['da', 'en'] as const).flatMap((language) =>
        (['screen', 'office'] as const).map((edition) => [paper.code, language, edition, paper] as const),
      ),
    )

    test.each(each)('%s (%s, %s) is valid and can be read aloud', async (_, language, edition, paper) => {
      const bytes = await printPaper(setPaper(paper, language, edition), edition, () => orange)
      expect(valid(bytes)).toContain('valid=true')
      expect(await accessibilityFaults(bytes)).toEqual([])
    })
  },
)
