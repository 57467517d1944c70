// What the page says to search engines, at its end: readers' agents get the text first.

export function StructuredData({ graphs }: { graphs: readonly object[] }) {
  return (
    <>
      {graphs.map((graph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the graphs of a page have no other name and never move
        <Graph key={index} graph={graph} />
      ))}
    </>
  )
}

/** No text in it can end the script: `<` is never written as itself. */
function Graph({ graph }: { graph: object }) {
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped in the line above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
