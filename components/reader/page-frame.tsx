// What surrounds every page: the way past the header, the masthead with languages and sections, and the footer.

import type { ReactNode } from 'react'
import type { FrameView } from '#edition/view/page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { DrawnOnce } from './drawn-once.tsx'
import { enhanceScript } from './enhance/enhance-asset.ts'
import { findHtmlLang } from './html-lang.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { PageFooter } from './page-footer.tsx'

export function PageFrame({ frame, children }: { frame: FrameView; children: ReactNode }) {
  const t = useTranslations('reader.frame')
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <DrawnOnce>
        <header className="masthead">
          <div className="masthead-bar">
            <a className="wordmark" href={frame.frontHref} rel="home" aria-label={t('home', { site: frame.siteName })}>
              {frame.siteName}
            </a>
            <LanguageSwitch languages={frame.languages} />
          </div>
          {frame.sections.length > 0 && <SectionNavigation sections={frame.sections} />}
          {frame.isDemo && <p className="demo-notice">{t('demo')}</p>}
        </header>
      </DrawnOnce>
      <DrawnOnce>
        <main id="content" className="content" tabIndex={-1}>
          {children}
        </main>
      </DrawnOnce>
      <PageFooter frame={frame} />
      <script src={enhanceScript} defer />
    </>
  )
}

function SectionNavigation({ sections }: { sections: FrameView['sections'] }) {
  const t = useTranslations('reader.frame')
  return (
    <nav className="section-navigation" aria-label={t('sections')}>
      <ul>
        {sections.map((section) => (
          <li key={section.href}>
            <a
              href={section.href}
              lang={findHtmlLang(section.lang)}
              aria-current={section.isCurrent ? 'true' : undefined}
            >
              {section.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
