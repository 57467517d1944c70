// Finds in a document what the framework would send to bring the page to life again in a browser.

/** The only two scripts a reader page may carry: data for search engines, and our own enhancement script. */
const ownScripts = [/^<script[^>]* type="application\/ld\+json"/, /^<script[^>]* src="\/assets\/enhance-[^"]+\.js"/]

/** One line for each trace of the framework; empty for a finished page. */
export function findFrameworkTraces(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  const preloads = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => /as="script"/.test(tag))
  const inline = ['__next_f', '__NEXT', 'TURBOPACK', '_next/static/chunks/turbopack', '<!--$'].filter((word) =>
    html.includes(word),
  )
  return [...scripts.filter((tag) => !ownScripts.some((own) => own.test(tag))), ...preloads, ...inline]
}
