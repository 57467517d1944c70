// The desk of a site that has no article yet: what comes first, and what is done already.
'use client'
import { Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ScreenLink } from '#admin/screen-link.tsx'
import type { FirstSteps as Steps } from '#newsroom/view/desk-view.ts'
import classes from './first-steps.module.css'

export function FirstSteps({ steps }: { readonly steps: Steps }) {
  const texts = useTranslations('admin.desk.first')
  const all = [
    { key: 'section', href: '/admin/sections/new', isDone: steps.hasSection },
    { key: 'person', href: '/admin/people/new', isDone: steps.hasPerson },
    { key: 'article', href: '/admin/articles/new', isDone: false },
    { key: 'name', href: '/admin/settings', isDone: false },
  ] as const
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {texts('title')}
      </Title>
      <ol className={classes['steps']}>
        {all.map(({ key, href, isDone }) => (
          <li key={key} data-done={isDone || undefined}>
            <ScreenLink href={href}>{texts(key)}</ScreenLink>
            {isDone && <span className={classes['done']}>{texts('done')}</span>}
            <p>{texts(`what.${key}`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
