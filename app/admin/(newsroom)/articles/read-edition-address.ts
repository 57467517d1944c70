// /admin/articles/{number}/{locale}: which edition an address means.
import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '#i18n/locales.ts'

export type EditionParams = Promise<{ readonly number: string; readonly locale: string }>

/** Answers 404 for what is no number or no language. */
export async function readEditionAddress(params: EditionParams): Promise<{ number: number; locale: Locale }> {
  const { number, locale } = await params
  if (!/^[1-9]\d{0,8}$/.test(number) || !isLocale(locale)) notFound()
  return { number: Number(number), locale }
}
