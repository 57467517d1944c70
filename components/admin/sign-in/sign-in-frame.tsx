// The frame of the screens before somebody is signed in.
import { Container, Paper, Title } from '@mantine/core'
import type { ReactNode } from 'react'

export function SignInFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Container component="main" size={460} py={{ base: 'lg', sm: 64 }} px="md">
      <Title order={1} size="h2" mb="md">
        {title}
      </Title>
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="md">
        {children}
      </Paper>
    </Container>
  )
}
