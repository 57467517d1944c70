// How far the translation is: in words, and as a bar for a glance.
'use client'
import { Progress } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { countUnitStates, describeCounts } from '#domain/translation-counts.ts'
import type { UnitState } from '#domain/translation-state.ts'
import classes from './translation-screen.module.css'

export function TranslationProgress({ states }: { readonly states: readonly UnitState[] }) {
  const texts = useTranslations('admin.translate')
  const counts = countUnitStates(states)
  const share = counts.total === 0 ? 100 : (counts.current / counts.total) * 100
  return (
    <div className={classes['progress']}>
      <p role="status">
        {describeCounts(counts)
          .map(({ key, count, total }) => texts(`counts.${key}`, { count, total }))
          .join(', ')}
      </p>
      <Progress
        value={share}
        color="teal"
        size="sm"
        aria-label={texts('progress', { count: counts.current, total: counts.total })}
      />
    </div>
  )
}
