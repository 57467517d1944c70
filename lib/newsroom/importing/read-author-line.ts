// Who wrote it, as pages write it: "Author: …", "Автори: … та …", "By …".
import { authorLine, bareAuthorLine, dateLine } from './page-words.ts'

const between = /\s*(?:[,;/&]|(?<![\p{L}\p{N}])(?:and|і|й|та|и|with|разом з|вместе с)(?![\p{L}\p{N}]))\s*/iu

/** A name begins with a capital and has a second part that does too; particles between them may be small. */
const name =
  /^\p{Lu}[\p{L}\p{M}.’'ʼ-]*(?:\s+(?:de|van|von|der|di|da|del|la|le|bin|al|ibn|фон|ван|де))*(?:\s+\p{Lu}[\p{L}\p{M}.’'ʼ-]*){1,4}$/u

/** Words in the name of a paper or an agency, which stands after its people: "Tom Hale, Harbour Times". */
const outlet =
  /(?<!\p{L})(?:times|news|post|herald|tribune|press|media|agency|bbc|правда|новини|новости|суспільне|агентство|агенція|медіа|медиа|україна|украина|ukraine|уніан|униан|unian|укрінформ|укринформ|ukrinform|інтерфакс|интерфакс|interfax)(?!\p{L})/iu

/** Who wrote with the people that a line names: "Dinara Khalilova and The Kyiv Independent news desk". */
const desk = /(?<!\p{L})(?:desk|newsroom|staff|editors|редакц\p{L}+)$/iu

/** What somebody is who writes: the only words behind the name. */
const byOffice =
  /^[^,]+,\s+(?:\p{L}+\s+)?(?:editor|reporter|correspondent|journalist|columnist|редактор(?:ка)?|кореспондент(?:ка)?|корреспондент|журналіст(?:ка)?|журналист(?:ка)?|оглядач(?:ка)?|обозреватель)(?:\s+\p{L}+){0,3}$/iu

/** Words in the name of an outlet. */
const longestOutlet = 3

/** Words in a pen name or the name of a desk. */
const longestPenName = 5

/** The names on an author line; absent when the line is none. */
export function findAuthors(line: string): readonly string[] | undefined {
  // An interview: "Reporter: How did you begin?"
  if (/[?!]$/.test(line)) return undefined
  const announced = authorLine.exec(line)?.[1]
  if (announced !== undefined) return namesIn(announced)
  const bare = bareAuthorLine.exec(line)?.[1]
  if (bare === undefined) return undefined
  const parts = partsOf(bare)
  return parts.length > 0 && parts.some(isName) && parts.every((part) => isName(part) || isOutlet(part))
    ? parts.filter(isName)
    : undefined
}

/** Full names where there are any; else the line as it is: a pen name, a desk. */
function namesIn(text: string): readonly string[] | undefined {
  const parts = partsOf(text)
  const people = parts.filter(isName)
  const named = people.filter((one) => !outlet.test(one))
  const names = named.length > 0 ? named : people
  if (names.length > 0) return [...new Set(names)]
  const [first] = parts
  return first !== undefined && first.split(/\s+/).length <= longestPenName ? [first] : undefined
}

/** "Альона Мазуренко — 5 січня 2024, 14:30": a name and when it was written. */
export function findDatedAuthor(line: string): readonly string[] | undefined {
  const [, who = '', when = ''] = /^(.+?)\s+[–—|·-]\s+(.+)$/u.exec(line) ?? []
  return isName(who) && dateLine.test(when) ? [who] : undefined
}

/** "Мария Бровинская, редактор новостей"; a name alone above the date. */
export function findNamedAuthor(line: string, next: string): readonly string[] | undefined {
  const [who = '', office] = line.split(/\s*,\s+/u)
  if (!isName(who) || outlet.test(who)) return undefined
  return office === undefined ? (dateLine.test(next) ? [who] : undefined) : byOffice.test(line) ? [who] : undefined
}

function partsOf(text: string): string[] {
  // What stands in brackets is what somebody did, not who they are: "Anna Koval (photo), Ivan Petrenko (text)".
  const [line = ''] = text.replace(/\s*[([][^)\]]*[)\]]/gu, '').split(/\s*[|•·]\s*|\s+[–—]\s+/u)
  return line
    .replace(/(?<=\p{L})['ʼ`‘](?=\p{L})/gu, '’')
    .split(between)
    .map((part) => part.trim().replace(/\.$/, (stop) => (/(?:^|\s)\p{Lu}\.$/u.test(part) ? stop : '')))
    .filter((part) => part !== '' && !dateLine.test(part) && !part.includes('@'))
}

function isName(text: string): boolean {
  return name.test(text)
}

/** "Суспільне Харків": the name of an outlet and nothing else. */
export function isOutletAlone(line: string): boolean {
  const words = line.split(/\s+/)
  return (
    words.length <= longestOutlet && outlet.test(line) && words.every((word) => /^\p{Lu}[\p{L}\p{N}.-]*$/u.test(word))
  )
}

/** "By Daria Shekina, Litopys": one capitalised word after the names. */
function isOutlet(text: string): boolean {
  return /^\p{Lu}\S*$/u.test(text) || desk.test(text)
}
