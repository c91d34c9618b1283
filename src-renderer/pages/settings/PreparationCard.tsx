import type { OfficeAnswer } from '@contract'
import { DEFAULT_PREPARATION, type PreparationStep } from '@contract/preparation'
import { Role } from '@contract/roles'
import { Button, Checkbox, Group, Table, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../language'
import { useAnswer, useDeed } from '../../office/answers'
import { tellDone } from '../../office/tell'
import { Card } from '../../parts/Card'
import { NumberField } from '../../parts/NumberField'
import { stepName } from '../../parts/step-name'

type Plan = Omit<OfficeAnswer<'readPreparationPlan'>, 'id'>

/** What the division asks of the women before they meet each other; the women's pages, the list Today and matching follow it. */
export function PreparationCard() {
  const plan = useAnswer('readPreparationPlan', {})
  if (plan.data === undefined) return null
  const { id: _id, ...saved } = plan.data
  return <PlanForm key={JSON.stringify(saved)} saved={saved} />
}

function PlanForm({ saved }: { saved: Plan }) {
  const t = useText()
  const save = useDeed('changePreparationPlan', () => tellDone(t('frame.saved')))
  const [plan, setPlan] = useState(saved)
  const change = (code: string, changes: Partial<PreparationStep>) =>
    setPlan({
      ...plan,
      steps: plan.steps.map((step) => (step.code === code ? { ...step, ...changes } : step)),
    })
  const reset = () => {
    const { id: _id, ...usual } = DEFAULT_PREPARATION
    save.mutate(usual)
  }
  return (
    <Card title={t('preparation.settings')}>
      <Text className="soft">{t('preparation.settings.text')}</Text>
      <Table.ScrollContainer minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('preparation.settings.step')}</Table.Th>
              {Role.options.map((role) => (
                <Table.Th key={role}>{t(`role.${role}`)}</Table.Th>
              ))}
              <Table.Th>{t('preparation.settings.needed')}</Table.Th>
              <Table.Th>{t('preparation.settings.validMonths')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {plan.steps.map((step) => (
              <StepLine key={step.code} step={step} onChange={(changes) => change(step.code, changes)} />
            ))}
            <SecondLine plan={plan} onChange={(secondApproval) => setPlan({ ...plan, secondApproval })} />
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <OwnStep onAdd={(step) => setPlan({ ...plan, steps: [...plan.steps, step] })} />
      <Group>
        <Button onClick={() => save.mutate({ ...plan, steps: [...plan.steps] })} loading={save.isPending}>
          {t('frame.save')}
        </Button>
        <Button variant="subtle" onClick={reset}>
          {t('preparation.settings.reset')}
        </Button>
      </Group>
    </Card>
  )
}

type LineProps = { step: PreparationStep; onChange: (changes: Partial<PreparationStep>) => void }

function StepLine({ step, onChange }: LineProps) {
  const t = useText()
  const name = stepName(step.name ?? step.code)
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      {Role.options.map((role) => (
        <Table.Td key={role}>
          <Checkbox
            aria-label={t('preparation.settings.askedOf', { step: name, role: t(`role.${role}`) })}
            checked={step.roles.includes(role)}
            onChange={() => onChange({ roles: toggled(step.roles, role) })}
          />
        </Table.Td>
      ))}
      <Table.Td>
        <Checkbox
          aria-label={t('preparation.settings.neededNamed', { step: name })}
          checked={step.needed}
          onChange={({ currentTarget }) => onChange({ needed: currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>
        {step.code === 'interview' || step.code === 'approval' ? null : (
          <NumberField
            aria-label={t('preparation.settings.validNamed', { step: name })}
            placeholder={t('preparation.settings.always')}
            min={1}
            max={120}
            w={110}
            size="xs"
            value={step.validMonths}
            onChange={(validMonths) => onChange({ validMonths })}
          />
        )}
      </Table.Td>
    </Table.Tr>
  )
}

function SecondLine({ plan, onChange }: { plan: Plan; onChange: (roles: Role[]) => void }) {
  const t = useText()
  return (
    <Table.Tr>
      <Table.Td>{t('preparation.settings.second')}</Table.Td>
      {Role.options.map((role) => (
        <Table.Td key={role}>
          <Checkbox
            aria-label={t('preparation.settings.askedOf', {
              step: t('preparation.settings.second'),
              role: t(`role.${role}`),
            })}
            checked={plan.secondApproval.includes(role)}
            onChange={() => onChange(toggled(plan.secondApproval, role))}
          />
        </Table.Td>
      ))}
      <Table.Td />
      <Table.Td />
    </Table.Tr>
  )
}

function OwnStep({ onAdd }: { onAdd: (step: PreparationStep) => void }) {
  const t = useText()
  const [name, setName] = useState('')
  const add = () => {
    const code = `own-${crypto.randomUUID()}`
    onAdd({ code, name: name.trim(), roles: ['mentor'], needed: false, validMonths: null })
    setName('')
  }
  return (
    <Group align="flex-end">
      <TextInput
        label={t('preparation.settings.own')}
        placeholder={t('preparation.settings.own.example')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button variant="default" disabled={name.trim() === ''} onClick={add}>
        {t('preparation.settings.own.add')}
      </Button>
    </Group>
  )
}

function toggled(roles: readonly Role[], role: Role): Role[] {
  return roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role]
}
