import type { DemoArticle } from '../demo-content.ts'

export const isbn: DemoArticle = {
  key: 'isbn',
  section: 'culture',
  tags: ['language', 'measures'],
  authors: ['chernetka'],
  translator: 'perekladna',
  photo: 'book-spines',
  publishedAt: '2026-09-24T16:00:00+03:00',
  editions: {
    uk: {
      headline: 'Тринадцята цифра: як номер книжки сам себе перевіряє',
      standfirst: 'Дванадцять цифр ISBN кажуть, звідки книжка. Остання стежить, щоб решту не переплутали.',
      body: [
        'На задній обкладинці майже кожної книжки стоїть тринадцять цифр. Перші три — 978 або 979 — означають, що це книжка. Далі йде мовна чи національна група: 966 і 617 — Україна. Потім видавець, потім саме видання. Остання цифра не означає нічого — вона перевіряє інші.',
        { h2: 'Порахуймо' },
        'Візьмемо номер, який часто беруть для прикладів: 978-3-16-148410-0.',
        {
          numbers: [
            'Множимо цифри по черзі на 1 і на 3: 9·1, 7·3, 8·1, 3·3, 1·1, 6·3, 1·1, 4·3, 8·1, 4·3, 1·1, 0·3.',
            'Додаємо: 9 + 21 + 8 + 9 + 1 + 18 + 1 + 12 + 8 + 12 + 1 + 0 = 100.',
            'Скільки бракує до повного десятка? Ніскільки. Це й є тринадцята цифра — нуль.',
          ],
        },
        { h2: 'Що вона ловить' },
        'Якщо хтось помилиться в одній цифрі, сума зміниться неодмінно, бо ні 1, ні 3 не мають спільних дільників із десяткою. Дві переставлені сусідні цифри виявляються майже завжди — крім тих, що різняться рівно на п’ять.',
        { h2: 'Чому не досить назви' },
        'Бо тверда й м’яка обкладинка, друге видання й переклад — це різні книжки, хоч на полиці вони стоять поряд під одним іменем. Номер розрізняє їх без слів, і бібліотекар у Львові замовить саме те, що стоїть у каталозі в Лісабоні.',
        'Такі самі сторожові цифри є в номерах банківських карток, у штрихкодах на молоці й у номерах рахунків. Рахують їх по-різному, а задум один: додати до запису трохи зайвого, щоб помилка стала помітною відразу, а не тоді, коли книжка вже приїхала не та.',
      ],
    },
    en: {
      headline: 'The thirteenth digit: how the number on a book checks itself',
      standfirst:
        'Twelve digits of an ISBN say where a book comes from. The last keeps the others from being mixed up.',
      body: [
        'On the back of nearly every book stand thirteen digits. The first three, 978 or 979, say that it is a book. Next comes a language or country group; 966 and 617 are Ukraine’s. Then the publisher, then the edition. The last digit means nothing at all: it checks the rest.',
        { h2: 'Let us count' },
        'Take a number that is often used in examples, 978-3-16-148410-0.',
        {
          numbers: [
            'Multiply the digits by 1 and by 3 in turn: 9·1, 7·3, 8·1, 3·3, 1·1, 6·3, 1·1, 4·3, 8·1, 4·3, 1·1, 0·3.',
            'Add up: 9 + 21 + 8 + 9 + 1 + 18 + 1 + 12 + 8 + 12 + 1 + 0 = 100.',
            'How much is missing to a round ten? Nothing. So the thirteenth digit is 0.',
          ],
        },
        { h2: 'What it catches' },
        'Get one digit wrong and the sum is bound to change, because neither 1 nor 3 shares a divisor with ten. Two neighbours that changed places are found almost always, except where they differ by exactly five.',
        { h2: 'Why a title will not do' },
        'Because the hardback and the paperback, the second edition and the translation are different books, though they stand side by side under one name. A number tells them apart without words, and a librarian in Lviv orders exactly what a catalogue in Lisbon lists.',
        'The same sentry digits stand in the numbers of bank cards, in the bar code on a milk carton and in account numbers. They are worked out differently, with one idea behind them: to add a little that is redundant, so that a mistake shows at once and not when the wrong book has already arrived.',
      ],
    },
    ru: {
      headline: 'Тринадцатая цифра: как номер книги сам себя проверяет',
      standfirst: 'Двенадцать цифр ISBN говорят, откуда книга. Последняя следит, чтобы остальные не перепутали.',
      body: [
        'На задней обложке почти каждой книги стоит тринадцать цифр. Первые три — 978 или 979 — означают, что это книга. Дальше идёт языковая или национальная группа: 966 и 617 — Украина. Затем издатель, затем само издание. Последняя цифра не означает ничего — она проверяет остальные.',
        { h2: 'Посчитаем' },
        'Возьмём номер, который часто берут для примеров: 978-3-16-148410-0.',
        {
          numbers: [
            'Умножаем цифры по очереди на 1 и на 3: 9·1, 7·3, 8·1, 3·3, 1·1, 6·3, 1·1, 4·3, 8·1, 4·3, 1·1, 0·3.',
            'Складываем: 9 + 21 + 8 + 9 + 1 + 18 + 1 + 12 + 8 + 12 + 1 + 0 = 100.',
            'Сколько не хватает до полного десятка? Нисколько. Это и есть тринадцатая цифра — ноль.',
          ],
        },
        { h2: 'Что она ловит' },
        'Если кто-то ошибётся в одной цифре, сумма непременно изменится, потому что ни у 1, ни у 3 нет общих делителей с десяткой. Две переставленные соседние цифры обнаруживаются почти всегда — кроме тех, что различаются ровно на пять.',
        { h2: 'Почему мало названия' },
        'Потому что твёрдая и мягкая обложка, второе издание и перевод — это разные книги, хотя на полке они стоят рядом под одним именем. Номер различает их без слов, и библиотекарь во Львове закажет именно то, что стоит в каталоге в Лиссабоне.',
        'Такие же сторожевые цифры есть в номерах банковских карт, в штрихкодах на молоке и в номерах счетов. Считают их по-разному, а замысел один: добавить к записи немного лишнего, чтобы ошибка стала заметна сразу, а не тогда, когда книга уже приехала не та.',
      ],
    },
  },
}
