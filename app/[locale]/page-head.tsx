// The head of a page. React moves these elements into <head>; Next's own metadata would ask for the page a second time.
import type { HeadView } from '#edition/view/page-view.ts'

export function PageHead({ head }: { head: HeadView }) {
  return (
    <>
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      <meta name="robots" content={head.robots} />
      {head.canonical && <link rel="canonical" href={head.canonical} />}
      {head.alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      <OpenGraph openGraph={head.openGraph} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

function OpenGraph({ openGraph }: { openGraph: HeadView['openGraph'] }) {
  const { image, article } = openGraph
  return (
    <>
      <meta property="og:type" content={openGraph.type} />
      <meta property="og:title" content={openGraph.title} />
      <meta property="og:description" content={openGraph.description} />
      {openGraph.url && <meta property="og:url" content={openGraph.url} />}
      <meta property="og:site_name" content={openGraph.siteName} />
      <meta property="og:locale" content={openGraph.locale} />
      {openGraph.alternateLocales.map((locale) => (
        <meta key={locale} property="og:locale:alternate" content={locale} />
      ))}
      <meta property="og:image" content={image.url} />
      <meta property="og:image:type" content={image.type} />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={image.alt} />
      {article && <OpenGraphArticle article={article} />}
    </>
  )
}

function OpenGraphArticle({ article }: { article: NonNullable<HeadView['openGraph']['article']> }) {
  return (
    <>
      <meta property="article:published_time" content={article.publishedTime} />
      <meta property="article:modified_time" content={article.modifiedTime} />
      <meta property="article:section" content={article.section} />
      {article.tags.map((tag) => (
        <meta key={tag} property="article:tag" content={tag} />
      ))}
      {article.authors.map((author) => (
        <meta key={author} property="article:author" content={author} />
      ))}
    </>
  )
}
