// Which compression a client takes, from its Accept-Encoding header (RFC 9110, section 12.5.3).

/** Best first: what we choose when a client likes several equally. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** Browsers of the world send a few dozen different headers; hostile clients must not grow this without end. */
const remembered = new Map<string, Encoding>()
const mostRemembered = 500

/** The encoding to answer with. No header, or one that refuses everything, gets the plain bytes. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const known = remembered.get(header)
  if (known !== undefined) return known
  const chosen = readPreferences(header)
  if (remembered.size < mostRemembered) remembered.set(header, chosen)
  return chosen
}

function readPreferences(header: string): Encoding {
  const weights = new Map<string, number>()
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, readWeight(parameters))
  }
  // Without a word about it, plain is acceptable but liked least.
  const weigh = (encoding: Encoding) =>
    weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 0.0001 : 0)
  const [best] = [...encodings].sort((a, b) => weigh(b) - weigh(a))
  return best !== undefined && weigh(best) > 0 ? best : 'identity'
}

function readWeight(parameters: readonly string[]): number {
  const quality = parameters.find((parameter) => /^q\s*=/.test(parameter))
  const weight = quality === undefined ? 1 : Number(quality.replace(/^q\s*=\s*/, ''))
  return weight >= 0 && weight <= 1 ? weight : 0
}
