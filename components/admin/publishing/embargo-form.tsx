// Until when nobody may publish, or that they may again.
'use client'
import { Button, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { wallTimeAt } from '#domain/zoned-time.ts'
import { siteTimeZone } from '#i18n/locales.ts'
import type { RefusalView } from '#newsroom/view/refusal-view.ts'
import type { ChosenTime } from './publishing-actions.ts'
import { TimeForm } from './time-form.tsx'

type EmbargoFormProps = {
  /** ISO 8601; absent: there is no embargo. */
  readonly until: string | undefined
  /** `2026-03-29T18:00` in Kyiv. */
  readonly nextHour: string
  readonly isBusy: boolean
  readonly refusal: RefusalView | undefined
  readonly error: string | undefined
  /** Null lifts it. */
  readonly onSubmit: (until: ChosenTime | null) => void
  readonly onCancel: () => void
}

export function EmbargoForm({ until, nextHour, isBusy, onSubmit, ...rest }: EmbargoFormProps) {
  const texts = useTranslations('admin.publish')
  return (
    <Stack gap="xs">
      <TimeForm
        {...rest}
        title={texts('embargo-form.title')}
        hint={texts('embargo-form.hint')}
        confirm={texts('embargo-form.confirm')}
        initial={until ? wallTimeAt(new Date(until), siteTimeZone) : nextHour}
        isBusy={isBusy}
        onSubmit={onSubmit}
      />
      {until ? (
        <Button size="compact-xs" variant="default" loading={isBusy} onClick={() => onSubmit(null)}>
          {texts('embargo-form.lift')}
        </Button>
      ) : null}
    </Stack>
  )
}
