// An article that does not exist in Russian: its address there says so and names the languages that do.
import type { DemoArticle } from '../demo-content.ts'

export const romanisation: DemoArticle = {
  key: 'romanisation',
  section: 'explainers',
  tags: ['language'],
  authors: ['chernetka'],
  translator: 'perekladna',
  photo: 'letters',
  publishedAt: '2026-09-09T11:15:00+03:00',
  editions: {
    uk: {
      headline: 'Згурський, Юрій і м’який знак: як українські імена стають латинськими',
      standfirst:
        'Правила вміщаються в одну таблицю й кілька винятків. Ними користуються паспорти, дорожні знаки й адреси цього сайту.',
      body: [
        '27 січня 2010 року Кабінет Міністрів ухвалив постанову № 55 із таблицею, за якою українські назви передають латиницею. Вона не відтворює вимови й не дає перекласти слово назад — лише каже, як записати його однаково скрізь.',
        { h2: 'Початок слова — окремий випадок' },
        'Літери є, ї, й, ю, я на початку слова пишуться довше, ніж усередині:',
        {
          bullets: [
            'Єнакієве — [Yenakiieve](lang:uk-Latn);',
            'Їжакевич — [Yizhakevych](lang:uk-Latn);',
            'Йосипівка — [Yosypivka](lang:uk-Latn);',
            'Юрій — [Yurii](lang:uk-Latn);',
            'Яготин — [Yahotyn](lang:uk-Latn).',
          ],
        },
        { h2: 'Зг — не zh' },
        'Буквосполучення «зг» передають як [zgh](lang:uk-Latn), бо інакше воно збіглося б із літерою ж. Тому Згорани — це [Zghorany](lang:uk-Latn), а Розгон — [Rozghon](lang:uk-Latn).',
        { h2: 'Г і ґ' },
        'Дві літери, які за кордоном часто плутають, тут розведено: г передають як [h](lang:uk-Latn), ґ — як [g](lang:uk-Latn). Тому Гадяч — [Hadiach](lang:uk-Latn), а Ґалаґан — [Galagan](lang:uk-Latn). Літера х стає двома латинськими, [kh](lang:uk-Latn), а щ — аж чотирма: [shch](lang:uk-Latn). Дорожче в таблиці не коштує жодна.',
        { h2: 'Чого не видно' },
        'М’який знак і апостроф не передають ніяк. Знам’янка стає [Znamianka](lang:uk-Latn), Русь — [Rus](lang:uk-Latn).',
        'Якщо в раніше виданих документах ім’я записано інакше, людина може просити залишити те написання: до нього вже прив’язані дипломи, рахунки й прізвища дітей. А кому потрібен запис, який можна без утрат повернути назад, для того є окремий державний стандарт — ДСТУ 9112:2021.',
        'Адреси статей на цьому сайті складаються за тією самою таблицею: зі слова «Київ» виходить [kyiv](lang:uk-Latn), хоч би скільки років люди звикали до іншого.',
      ],
    },
    en: {
      headline: 'Zghurskyi, Yurii and the soft sign: how Ukrainian names become Latin',
      standfirst:
        'The rules fit into one table and a few exceptions. Passports, road signs and the addresses of this site follow them.',
      body: [
        'On 27 January 2010 the Cabinet of Ministers adopted resolution No. 55, with a table by which Ukrainian names are written in Latin letters. It does not reproduce the sound, nor can a word be turned back by it; it only settles how to spell it the same way everywhere.',
        { h2: 'The beginning of a word is a case of its own' },
        'The letters [є, ї, й, ю, я](lang:uk) are written longer at the beginning of a word than inside it:',
        {
          bullets: [
            '[Єнакієве](lang:uk) is Yenakiieve;',
            '[Їжакевич](lang:uk) is Yizhakevych;',
            '[Йосипівка](lang:uk) is Yosypivka;',
            '[Юрій](lang:uk) is Yurii;',
            '[Яготин](lang:uk) is Yahotyn.',
          ],
        },
        { h2: '[Зг](lang:uk) is not zh' },
        'The letters [зг](lang:uk) together become zgh, because they would otherwise fall together with the letter [ж](lang:uk). So [Згорани](lang:uk) is Zghorany, and [Розгон](lang:uk) is Rozghon.',
        { h2: '[Г](lang:uk) and [ґ](lang:uk)' },
        'Two letters that are often confused abroad are kept apart: [г](lang:uk) is written as h and [ґ](lang:uk) as g. So [Гадяч](lang:uk) is Hadiach, and [Ґалаґан](lang:uk) is Galagan. The letter [х](lang:uk) takes two Latin ones, kh, and [щ](lang:uk) as many as four: shch. No other letter in the table costs more.',
        { h2: 'What cannot be seen' },
        'The soft sign and the apostrophe are not rendered at all: [Знам’янка](lang:uk) becomes Znamianka, and [Русь](lang:uk) becomes Rus.',
        'If a name is spelt otherwise in documents issued before, its bearer may ask to keep that spelling: diplomas, accounts and the surnames of children are tied to it by now. Those who need a spelling that can be turned back without loss have a state standard for that, DSTU 9112:2021.',
        'The addresses of articles on this site are made by the same table. [Київ](lang:uk) gives kyiv, however many years people have been used to something else.',
      ],
    },
  },
}
