// Lists of a saved page: consecutive paragraphs that each begin with a bullet, a dash or the next number.

export type ReadList = { readonly style: 'bullet' | 'number'; readonly items: readonly string[] }

const bulletItem = /^[•·▪◦●*]\s+(?<text>\S.*)$/su
const dashItem = /^[–—-]\s+(?<text>\S.*)$/su
const numberItem = /^(?<number>\d{1,3})[.)]\s+(?<text>\S.*)$/su

/**
 * The list that the paragraphs begin with. Absent when they begin with none: two items are the least. Dashes open
 * speech as well, so they make a list only below a line that announces one, or without a full stop anywhere.
 */
export function findList(paragraphs: readonly string[], above: string | undefined): ReadList | undefined {
  const bullets = itemsAtStart(paragraphs, bulletItem)
  if (bullets.length >= 2) return { style: 'bullet', items: bullets }
  const numbers = itemsAtStart(paragraphs, numberItem)
  if (numbers.length >= 2 && isCounting(paragraphs, numbers.length)) return { style: 'number', items: numbers }
  const dashes = itemsAtStart(paragraphs, dashItem)
  const isAnnounced = /:$/u.test(above ?? '') || !dashes.some((item) => /[.!?…]/u.test(item))
  return dashes.length >= 2 && isAnnounced ? { style: 'bullet', items: dashes } : undefined
}

function itemsAtStart(paragraphs: readonly string[], pattern: RegExp): string[] {
  const items: string[] = []
  for (const paragraph of paragraphs) {
    const text = pattern.exec(paragraph)?.groups?.['text']
    if (text === undefined) break
    items.push(text)
  }
  return items
}

function isCounting(paragraphs: readonly string[], length: number): boolean {
  return paragraphs.slice(0, length).every((text, index) => Number.parseInt(text, 10) === index + 1)
}
