import { SegmentedControl } from '@mantine/core'
import { IconLayoutList, IconTable } from '@tabler/icons-react'
import { useText } from '../../language'
import type { View } from './useView'

const SHAPES = { lines: IconLayoutList, table: IconTable } as const

/** Lines to look through, or a table to work in. */
export function ShapeChoice({
  shape,
  onChange,
}: {
  shape: View['shape']
  onChange: (shape: View['shape']) => void
}) {
  const t = useText()
  return (
    <SegmentedControl
      aria-label={t('register.shape')}
      value={shape}
      onChange={(next) => onChange(next === 'table' ? 'table' : 'lines')}
      data={(['lines', 'table'] as const).map((one) => {
        const Icon = SHAPES[one]
        return {
          value: one,
          label: (
            <span className="shape-choice">
              <Icon size={18} aria-hidden />
              <span className="hidden-text">{t(`register.shape.${one}`)}</span>
            </span>
          ),
        }
      })}
    />
  )
}
