// An address of the newsroom that leads nowhere.
'use client'
import { useTranslations } from 'next-intl'
import { Screen } from '#admin/screen.tsx'

export function MissingScreen() {
  const texts = useTranslations('admin.missing')
  return (
    <Screen title={texts('title')} lead={texts('why')} back={{ href: '/admin', label: texts('back') }}>
      {null}
    </Screen>
  )
}
