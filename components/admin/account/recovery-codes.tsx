// Recovery codes, shown once: to copy, to keep as a file, or to write down.
'use client'
import { Button, Code, CopyButton, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'

export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const texts = useTranslations('admin.account')
  const text = `${codes.join('\n')}\n`
  return (
    <Stack gap="sm" component="section" aria-labelledby="recovery-codes">
      <Title order={3} size="h4" id="recovery-codes">
        {texts('codesTitle')}
      </Title>
      <Text size="sm">{texts('codesText')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {codes.map((code) => (
          <li key={code}>
            <Code>{code}</Code>
          </li>
        ))}
      </SimpleGrid>
      <Group>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" onClick={copy}>
              {texts(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          size="xs"
          component="a"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="litopys-recovery-codes.txt"
        >
          {texts('download')}
        </Button>
      </Group>
    </Stack>
  )
}
