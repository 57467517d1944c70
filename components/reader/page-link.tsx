// A link to one of our pages. Where its text is in another language than the page, it says which.
import type { LinkView } from '#edition/view/page-view.ts'
import { findHtmlLang } from './html-lang.ts'
import { LanguageHint } from './language-hint.tsx'

export function PageLink({ link, className }: { link: LinkView; className?: string }) {
  const lang = findHtmlLang(link.lang)
  return (
    <>
      <a
        href={link.href}
        hrefLang={lang}
        lang={lang}
        dir={lang && 'auto'}
        className={className}
        data-address={link.address}
      >
        {link.text}
      </a>
      {lang && <LanguageHint lang={lang} />}
    </>
  )
}
