// Says in words that something is in another language: "англійською", "in English".
import { useTranslations } from '#i18n/use-translations.ts'

/** `lang` is a BCP 47 tag. */
export function LanguageHint({ lang }: { lang: string }) {
  return (
    <>
      {' '}
      <span className="language-hint">{useLanguageAdverb()(lang)}</span>
    </>
  )
}

/** A function from a BCP 47 tag to "in that language", in the words of the page. */
export function useLanguageAdverb(): (lang: string) => string {
  const t = useTranslations('reader.languageName')
  return (lang) => t('adverb', { code: lang.split('-')[0] ?? lang })
}
