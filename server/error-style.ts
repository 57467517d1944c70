// The look of the server's own pages. They must stand when nothing else does, so they bring their own few rules.
import { digestOf } from './entity-tag.ts'

export const errorStyle = `:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1a1a1a;
  --quiet: #595959;
  --link: #0b4f8a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a;
    --ink: #ececec;
    --quiet: #a8a8a8;
    --link: #8ec2f2;
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
  margin: 0 auto;
  padding: 15vh 1.25rem 4rem;
}
h1 {
  margin: 0 0 1rem;
  font-size: 1.75rem;
  line-height: 1.25;
  text-wrap: balance;
}
.status {
  margin: 0 0 0.5rem;
  color: var(--quiet);
  font-variant-numeric: tabular-nums;
}
a {
  color: var(--link);
}
`

/** Where it is served; never changes its content under this name. */
export const errorStylePath = `/assets/error-${digestOf(errorStyle).slice(0, 8)}.css`
