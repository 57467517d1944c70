// What next-intl needs to know of a request: its language comes from the route, its time zone is the newsroom's.
import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { asLocale, siteTimeZone } from './locales.ts'
import { loadMessages } from './messages.ts'

export default getRequestConfig(async () => {
  const locale = asLocale((await rootLocale()) ?? '')
  return { locale, messages: await loadMessages(locale), timeZone: siteTimeZone }
})
