import { ActionIcon, Popover, Text, Title } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { language, sayIn, useText, type TextName } from '../../language'
import { useAnswer } from '../../office/answers'
import { figureText, type Norms } from './figure-text'
import './report.css'

/** The whole of it is seen, wherever on the page the figure stands. */
const INSIDE = { flip: false, shift: { crossAxis: true, padding: 8 } } as const

type Props = { code: string; norms: Norms; children?: ReactNode }

/** Says how a figure is counted, of what and by whose word. */
export function Definition({ code, norms, children }: Props) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const name = figureText(`${code}.name`, norms)
  return (
    <Popover width={440} position="right" middlewares={INSIDE} opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={t('report.definition', { figure: name })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconInfoCircle size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Title order={3} fz="sm">
          {name}
        </Title>
        <Text>{figureText(`${code}.definition`, norms)}</Text>
        {children}
        {isOpen ? <Counted code={code} norms={norms} /> : null}
      </Popover.Dropdown>
    </Popover>
  )
}

function Counted({ code, norms }: Props) {
  const t = useText()
  const { data } = useAnswer('readDefinition', { code })
  if (data === undefined) return null
  const { kind, unit, timing, source, sourceFields } = data
  const other = language() === 'da' ? 'en' : 'da'
  const facts = [
    ['otherName', nameIn(other, code, norms)],
    ['unit', `${figureText(`unit.${unit}`)} (${figureText(`kind.${kind}`)})`],
    ['numerator', kind === 'share' ? figureText(`${code}.numerator`, norms) : null],
    ['denominator', kind === 'count' ? null : figureText(`${code}.denominator`, norms)],
    ['timing', figureText(`timing.${timing}`)],
    ['source', figureText(`source.${source}`)],
    ['sourceFields', sourceFields.join(', ')],
    ['code', code],
  ] as const
  return (
    <dl className="definition">
      {facts.map(([fact, told]) =>
        told === null ? null : (
          <div key={fact}>
            <dt>{t(`report.definition.${fact}`)}</dt>
            <dd lang={fact === 'otherName' ? other : undefined}>{told}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

function nameIn(tongue: 'da' | 'en', code: string, norms: Norms): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the catalogue and its texts are kept whole by a test.
  return sayIn(tongue)(`figures.${code}.name` as TextName, norms)
}
