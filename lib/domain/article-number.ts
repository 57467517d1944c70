// The number by which an article is known in the newsroom and at the end of its address.

/** The article that somebody names by number where words are looked for: "28", "№ 28" or "#28"; absent for anything else. */
export function findArticleNumber(text: string): number | undefined {
  const number = /^[№#]?\s*([0-9]{1,9})$/.exec(text.trim())?.[1]
  return number === undefined ? undefined : Number(number)
}
