// What an element of foreign HTML says about the look of its text, as far as it is a mark of ours.

export type Style = { readonly isStrong?: boolean; readonly isEmphasis?: boolean; readonly isHidden?: boolean }

/** The element's own style on top of what it inherits. A style outdoes a tag: Google Docs wraps all in a `<b>` that is not bold. */
export function readStyle(name: string, style: string, inherited: Style): Style {
  const declarations = readDeclarations(style)
  const weight = declarations.get('font-weight')
  const slant = declarations.get('font-style')
  return {
    isStrong: isBold(weight) ?? (name === 'B' || name === 'STRONG' ? true : (inherited.isStrong ?? false)),
    isEmphasis:
      isItalic(slant) ?? (name === 'I' || name === 'EM' || name === 'CITE' ? true : (inherited.isEmphasis ?? false)),
    isHidden:
      declarations.get('display') === 'none' ||
      declarations.get('visibility') === 'hidden' ||
      declarations.get('mso-hide') === 'all' ||
      (declarations.get('mso-element') ?? '').startsWith('comment'),
  }
}

/** Property → value, small letters. */
export function readDeclarations(style: string): Map<string, string> {
  return new Map(
    style.split(';').flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':')
      if (colon === -1) return []
      const value = declaration.slice(colon + 1).replace('!important', '')
      return [[declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()]]
    }),
  )
}

function isBold(weight: string | undefined): boolean | undefined {
  if (weight === undefined || weight === 'inherit') return undefined
  if (weight === 'bold' || weight === 'bolder') return true
  return Number(weight) >= 600
}

function isItalic(slant: string | undefined): boolean | undefined {
  if (slant === undefined || slant === 'inherit') return undefined
  return slant === 'italic' || slant.startsWith('oblique')
}
