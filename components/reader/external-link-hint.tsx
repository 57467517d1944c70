// Tells those who listen to the page that a link leaves this site. It stands at the end of the link's text.
import { useTranslations } from '#i18n/use-translations.ts'
import { VisuallyHidden } from '#shared/visually-hidden.tsx'

export function ExternalLinkHint() {
  const t = useTranslations('reader.frame')
  return <VisuallyHidden> {t('externalLink')}</VisuallyHidden>
}
