// Text with its emphasis, links and foreign-language spans.
import type { ReactNode } from 'react'
import type { RunView } from '#edition/view/prose-view.ts'
import { ExternalLinkHint } from './external-link-hint.tsx'
import { findHtmlLang } from './html-lang.ts'
import { LanguageHint } from './language-hint.tsx'

export function Runs({ runs }: { runs: readonly RunView[] }) {
  // Runs have no identity but their place; they are never reordered on a page that is drawn once.
  return [...runs.entries()].map(([place, run]) => <Run key={place} run={run} />)
}

function Run({ run }: { run: RunView }) {
  const marked = emphasised(run)
  return run.link ? <RunLink link={run.link}>{marked}</RunLink> : marked
}

function emphasised(run: RunView): ReactNode {
  let content: ReactNode = run.lang === undefined ? run.text : <span lang={run.lang}>{run.text}</span>
  if (run.emphasis) content = <em>{content}</em>
  if (run.strong) content = <strong>{content}</strong>
  return content
}

function RunLink({ link, children }: { link: NonNullable<RunView['link']>; children: ReactNode }) {
  const hreflang = findHtmlLang(link.hreflang)
  if (link.isExternal) {
    return (
      <a href={link.href} rel="external noopener">
        {children}
        <ExternalLinkHint />
      </a>
    )
  }
  return (
    <>
      <a href={link.href} hrefLang={hreflang} data-address={link.address}>
        {children}
      </a>
      {hreflang && <LanguageHint lang={hreflang} />}
    </>
  )
}
