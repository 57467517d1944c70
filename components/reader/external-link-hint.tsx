// Tells those who listen to the page that a link leaves this site. It stands at the end of the link's text.
import { useTranslations } from 'next-intl'
import { VisuallyHidden } from '#shared/visually-hidden.tsx'

export function ExternalLinkHint() {
  const t = useTranslations('reader.frame')
  return <VisuallyHidden> {t('externalLink')}</VisuallyHidden>
}
