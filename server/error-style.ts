// The look of the server's own pages. They must stand when nothing else does, so they bring their own few rules; the
// colours are those of the reader pages (components/reader/styles/tokens.css), which a test compares.
import { digestOf } from './entity-tag.ts'

export const errorStyle = `:root {
  color-scheme: light dark;
  --paper: #fffdf8;
  --ink: #1b1916;
  --quiet: #5a544b;
  --link: #a3201b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161513;
    --ink: #ece7dd;
      --quiet: #b0a899;
    --link: #f2897d;
  }
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.6 Georgia, 'Times New Roman', serif;
}
main {
  max-width: 36rem;
  margin: 14vh auto 4rem;
  padding: 1.25rem 1.25rem 0;
}
main::before {
  content: '';
  display: block;
  margin-bottom: 1.25rem;
  border-top: 4px double;
}
h1 {
  margin: 0 0 0.75rem;
  font-size: clamp(1.75rem, 1.4rem + 1.8vw, 2.5rem);
  line-height: 1.15;
  text-wrap: balance;
}
p {
  margin: 0 0 1.25rem;
}
.status {
  margin: 0 0 0.25rem;
  color: var(--quiet);
  font-variant-numeric: lining-nums tabular-nums;
}
a {
  color: var(--link);
}
`

/** Where it is served; never changes its content under this name. */
export const errorStylePath = `/assets/error-${digestOf(errorStyle).slice(0, 8)}.css`
