// The words for what an entry says besides who did what.
'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useDeskTime } from '#admin/use-desk-time.ts'
import { asLocale, languageOf } from '#i18n/locales.ts'
import type { AuditFact } from '#newsroom/view/audit-view.ts'

const fieldNames = [
  'headline',
  'standfirst',
  'slug',
  'body',
  'seoTitle',
  'seoDescription',
  'photoCaption',
  'photoAlt',
  'section',
  'story',
  'leadPhoto',
  'credits',
  'tags',
] as const

export function useFactWords(now: string): (fact: AuditFact) => string {
  const texts = useTranslations('admin.audit')
  const states = useTranslations('admin.states')
  const roles = useTranslations('admin.roles')
  const { long } = useDeskTime(now)
  const [open, close] = languageOf(asLocale(useLocale())).quotes.outer
  return (fact) => {
    switch (fact.key) {
      case 'state':
        return texts('facts.state', { from: states(fact.from), to: states(fact.to) })
      case 'schedule':
        return texts('facts.schedule', { time: long(fact.at) })
      case 'embargo':
        return fact.until === null ? texts('facts.embargoLifted') : texts('facts.embargo', { time: long(fact.until) })
      case 'change':
        return texts(`facts.${fact.change}`)
      case 'changed': {
        const known = fieldNames.filter((name) => fact.fields.includes(name))
        return texts('facts.changed', { fields: known.map((name) => texts(`fields.${name}`)).join(', ') })
      }
      case 'blocks':
        return texts(`facts.blocks.${fact.deed}`, { count: fact.count })
      case 'role':
        return roles(fact.role)
      case 'quote':
        return `${open}${fact.text}${close}`
    }
  }
}
