// Who publishes this: the outlet, its legal entity, its editor, and the pages that explain how it works.

import type { FrameView } from '#edition/view/page-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { DrawnOnce } from './drawn-once.tsx'
import { PageLink } from './page-link.tsx'

export function PageFooter({ frame }: { frame: FrameView }) {
  const t = useTranslations('reader.frame')
  const { footer } = frame
  const imprint = [
    footer.legalEntity && t('legalEntity', { name: footer.legalEntity }),
    footer.registerId && t('registerId', { id: footer.registerId }),
    footer.editor && t('editor', { name: footer.editor }),
    footer.contacts && t('contacts', { contacts: footer.contacts }),
  ].filter(Boolean)
  return (
    <DrawnOnce>
      <footer className="page-footer">
        <div className="page-footer-inner">
          <p className="wordmark">{frame.siteName}</p>
          {footer.pages.length > 0 && (
            <nav className="footer-navigation" aria-label={t('pages')}>
              <ul>
                {footer.pages.map((link) => (
                  <li key={link.href}>
                    <PageLink link={link} />
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div className="imprint">
            {imprint.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
            <p className="copyright">{footer.copyright}</p>
          </div>
        </div>
      </footer>
    </DrawnOnce>
  )
}
