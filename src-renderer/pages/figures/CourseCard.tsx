import type { PictureOfCourse } from '@contract/dashboard'
import type { Quarter } from '@contract/report'
import { Text } from '@mantine/core'
import { say, useText, type TextName } from '../../language'
import { Card } from '../../parts/Card'
import { figureText, type Norms } from '../report/figure-text'
import { CoursePicture } from './CoursePicture'
import { CourseTable } from './CourseTable'

type Props = {
  picture: PictureOfCourse
  quarters: readonly Quarter[]
  norms: Norms
  onOpen: (code: string, which: Quarter) => void
}

/** One picture, what it tells, and the numbers behind it. */
export function CourseCard({ picture: { name, courses }, quarters, norms, onOpen }: Props) {
  const t = useText()
  const title = pictureText(name, 'title')
  const lines = courses.map(({ code, unit, values }) => ({
    code,
    name: figureText(`${code}.name`, norms),
    percent: unit === 'percent',
    values,
  }))
  return (
    <Card title={title}>
      <Text className="soft">{pictureText(name, 'text')}</Text>
      <CoursePicture title={title} lines={lines} quarters={quarters} />
      <details className="course-numbers">
        <summary>{t('dashboard.numbers')}</summary>
        <CourseTable title={title} lines={lines} quarters={quarters} onOpen={onOpen} />
        {lines.map((line) => (
          <Text key={line.code} className="small soft">
            <strong>{line.name}.</strong> {figureText(`${line.code}.definition`, norms)}
          </Text>
        ))}
      </details>
    </Card>
  )
}

function pictureText(name: string, part: 'title' | 'text'): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the pictures and their texts are kept whole by a test.
  return say(`dashboard.${name}.${part}` as TextName)
}
