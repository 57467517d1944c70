// There is no edition in this language yet: from which text it is made, and what stands in it at first.
'use client'
import { Alert, Anchor, Button, Group, Radio, Stack, Title } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { ScreenLink } from '#admin/screen-link.tsx'
import { useAction } from '#admin/use-action.ts'
import { asLocale, languageOf } from '#i18n/locales.ts'
import type { BeginRequest, TranslationToBegin } from '#newsroom/view/translation-view.ts'

type BeginTranslationProps = {
  readonly screen: TranslationToBegin
  readonly begin: Action<[BeginRequest], { readonly version: number }>
}

export function BeginTranslation({ screen, begin }: BeginTranslationProps) {
  const texts = useTranslations('admin.translate')
  const router = useRouter()
  const { run, isBusy } = useAction(begin)
  const [first] = screen.sources
  const [source, setSource] = useState(first?.locale)
  const { number: articleNumber, locale } = screen

  async function start(content: BeginRequest['content']): Promise<void> {
    if (source === undefined) return
    const begun = await run({ articleNumber, locale, sourceLocale: source, content })
    if (begun) router.refresh()
  }

  return (
    <Stack maw="40rem">
      {first && (
        <Anchor component={ScreenLink} href={`/admin/articles/${articleNumber}/${first.locale}`} size="sm">
          {texts('begin.back')}
        </Anchor>
      )}
      <Title order={1} size="h2">
        {texts('begin.title', { locale })}
      </Title>
      {screen.access !== 'write' && <Alert color="yellow">{texts('notYours')}</Alert>}
      <Radio.Group
        label={texts('begin.source')}
        value={source ?? null}
        onChange={(value) => setSource(asLocale(value))}
      >
        <Stack gap="xs" mt="xs">
          {screen.sources.map((one) => (
            <Radio
              key={one.locale}
              value={one.locale}
              label={`${languageOf(one.locale).autonym}: ${one.headline}`}
              lang={languageOf(one.locale).htmlLang}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Group>
        <Button loading={isBusy} disabled={screen.access !== 'write'} onClick={() => start('empty')}>
          {texts('begin.empty')}
        </Button>
        <Button variant="default" loading={isBusy} disabled={screen.access !== 'write'} onClick={() => start('copies')}>
          {texts('begin.copies')}
        </Button>
      </Group>
      <p>{texts('begin.what')}</p>
    </Stack>
  )
}
