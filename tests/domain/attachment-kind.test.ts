import { expect, test } from 'vitest'
import { attachmentKind } from '../../src-main/domain/attachment-kind'

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
const pdf = (inside: string) => bytes(`%PDF-1.7\n1 0 obj << ${inside} >> endobj\n%%EOF`)

test.each([
  ['kursusbevis.pdf', pdf('/Type /Catalog /JSON 1'), 'pdf'],
  ['scan.pdf', pdf('>>\nstream\nx\u009c/JS\u0001/Launch \nendstream\n<< /Length 1'), 'pdf'],
  ['Foto.JPG', bytes('\u00ff\u00d8\u00ff\u00e0'), 'jpeg'],
  ['foto.png', bytes('\u0089PNG\r\n\u001a\n'), 'png'],
  ['note.txt', new TextEncoder().encode('Hun kommer på tirsdag.\r\n'), 'text'],
])('%s is kept', (name, content, kind) => {
  expect(attachmentKind(name, content)).toBe(kind)
})

test.each([
  ['a script in a document', 'brev.pdf', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')],
  ['a script spelled in numbers', 'brev.pdf', pdf('/S /J#61vaScript')],
  ['a program a document would start', 'brev.pdf', pdf('/S /Launch /F (cmd.exe)')],
  [
    'a script after what is packed',
    'brev.pdf',
    pdf('>>\nstream\nx\u009c\nendstream\nendobj\n2 0 obj << /S /JavaScript'),
  ],
  ['a file within a document', 'brev.pdf', pdf('/Names << /EmbeddedFiles 5 0 R >>')],
  ['a program called a picture', 'foto.jpg', bytes('MZ\u0090\u0000')],
  ['a program called a text', 'note.txt', bytes('MZ\u0090\u0000\u0003')],
  ['a page called a text', 'note.txt', bytes('<html><script>1</script>')],
  ['a drawing with scripts', 'foto.svg', bytes('<svg onload="1"/>')],
  ['a document called a picture', 'foto.png', pdf('')],
  ['a program by its ending', 'foto.jpg.exe', bytes('\u00ff\u00d8\u00ff')],
  ['nothing at all', 'note.txt', bytes('')],
  ['a file without an ending', 'pdf', pdf('')],
])('%s is refused', (_what, name, content) => {
  expect(attachmentKind(name, content)).toBeNull()
})
