import { Container, Title } from '@mantine/core'
import { adminTexts } from '#i18n/translator.ts'
import { findScreenLanguage } from '../current-viewer.ts'

export default async function SignInPage() {
  const texts = await adminTexts(await findScreenLanguage())
  return (
    <Container component="main" size="xs" py="xl">
      <Title order={1}>{texts('signIn.title')}</Title>
    </Container>
  )
}
