import { Button, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { say } from '../language'

/** Stands in for a page that failed to draw. What she had typed is kept as drafts, so opening it again loses nothing. */
export class CatchAll extends Component<{ children: ReactNode }, { failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <Stack align="flex-start" p="xl" role="alert">
        <Title order={1}>{say('frame.failed.title')}</Title>
        <Text maw={560}>{say('frame.failed.text')}</Text>
        <Button onClick={() => this.setState({ failed: false })}>{say('frame.failed.again')}</Button>
      </Stack>
    )
  }
}
