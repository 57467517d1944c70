// What the typographies of the languages differ in. Quotation marks are in the language records.
import type { Language } from '#i18n/locales.ts'

export type Typography = {
  /** The spaced dash. */
  readonly dash: string
  /** Before a negative number. */
  readonly minus: string
  /** A dash at the start of a paragraph introduces speech, and is not an item of a list. */
  readonly hasSpeechDash: boolean
  /** A comma or full stop stands before the closing quotation mark, not after it. */
  readonly hasStopInsideQuotes: boolean
  /** What a number keeps beside it: alternatives of a regular expression. */
  readonly units: string
  /** Abbreviations that keep what follows: alternatives of a regular expression, without the full stop. */
  readonly prefixes: string
  /** Words without a stress of their own, which keep what precedes: alternatives of a regular expression. */
  readonly particles?: string
  /** Where `"` was typed for the apostrophe of a word. */
  readonly mistypedApostrophe?: RegExp
}

const signs = '%|‰|°C|°|€|₴|\\$|£|₽'

export const typographies: Record<Language['typography'], Typography> = {
  uk: {
    dash: '—',
    minus: '\u2212',
    hasSpeechDash: true,
    hasStopInsideQuotes: false,
    units: `${signs}|км/год|км|см|мм|м|га|кг|мг|г|т|мл|л|грн|коп|тис|млн|млрд|трлн|год|хв|сек|с|МВт|кВт|ГВт|Вт|кВ|рр|р|ст|тисяч\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*|відсот\\p{L}*|градус\\p{L}*|грив\\p{L}*`,
    prefixes: 'м|с|смт|вул|просп|пл|ст|ч|п|ім',
    particles: 'б|би|ж|же',
    mistypedApostrophe: /(?<=\p{L})"(?=[єїюяЄЇЮЯ]\p{L}*)/gu,
  },
  ru: {
    dash: '—',
    minus: '\u2212',
    hasSpeechDash: true,
    hasStopInsideQuotes: false,
    units: `${signs}|км/ч|км|см|мм|м|га|кг|мг|г|т|мл|л|грн|руб|коп|тыс|млн|млрд|трлн|ч|мин|сек|с|МВт|кВт|ГВт|Вт|кВ|гг|ст|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*|процент\\p{L}*|градус\\p{L}*|грив\\p{L}*|рубл\\p{L}*`,
    prefixes: 'г|с|пгт|ул|просп|пл|ст|ч|п|им',
    particles: 'б|бы|ж|же',
  },
  en: {
    dash: '–',
    minus: '-',
    hasSpeechDash: false,
    hasStopInsideQuotes: true,
    units: `${signs}|km/h|mph|km|cm|mm|m|ha|kg|mg|g|t|ml|l|kW|MW|GW|kV|W|a\\.m|p\\.m|am|pm|GMT|thousand|million|billion|trillion|per cent|percent|tonnes?|tons?|kilomet\\p{L}*|miles?`,
    prefixes: 'Mr|Mrs|Ms|Dr|St|No',
  },
}
