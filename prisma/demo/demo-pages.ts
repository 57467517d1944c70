// Static pages and settings of the demonstration edition. The outlet, its legal entity and its register id are made up.
import type { StaticPageKey } from '#i18n/addresses.ts'
import type { DemoBlock, InEveryLanguage } from './demo-content.ts'

type Page = { readonly title: string; readonly body: readonly DemoBlock[] }

export const demoSettings = {
  outletName: { uk: 'Літопис', en: 'Litopys', ru: 'Литопис' },
  legalEntity: {
    uk: 'ТОВ «Демонстраційний літопис» (вигадана юридична особа)',
    en: 'Demonstration Litopys LLC (a fictitious legal entity)',
    ru: 'ООО «Демонстрационный литопис» (вымышленное юридическое лицо)',
  },
  editor: {
    uk: 'Марта Чернетка (вигадана особа)',
    en: 'Marta Chernetka (a fictitious person)',
    ru: 'Марта Чернетка (вымышленное лицо)',
  },
  contacts: {
    uk: 'newsroom@example.org; вул. Прикладна, 1, Київ (вигадана адреса)',
    en: 'newsroom@example.org; 1 Prykladna Street, Kyiv (a fictitious address)',
    ru: 'newsroom@example.org; ул. Прикладная, 1, Киев (вымышленный адрес)',
  },
} as const satisfies Record<string, InEveryLanguage<string>>

export const demoRegisterId = 'R00-00000 (demo)'

export const demoPages: Readonly<Record<StaticPageKey, InEveryLanguage<Page>>> = {
  about: {
    uk: {
      title: 'Про видання',
      body: [
        '«Літопис» — це програма для редакцій, які розповідають ту саму історію кількома мовами. Те, що ви бачите, — її демонстраційне видання: тексти в ньому справжні, а автори, редакція та юридична особа вигадані.',
        { h2: 'Що тут можна подивитися' },
        {
          bullets: [
            'історію з хронологією, у якій заяви відрізнено від подій;',
            'три мови, рівні між собою;',
            'статтю, якої немає однією з мов, знятий матеріал і датоване виправлення.',
          ],
        },
        { h2: 'Як прибрати демонстрацію' },
        'Редакція вилучає її однією командою, і все, що вона встигла написати сама, лишається.',
      ],
    },
    en: {
      title: 'About us',
      body: [
        'Litopys is software for newsrooms that tell the same story in several languages. What you see is its demonstration edition: the texts are real, while the authors, the newsroom and the legal entity are made up.',
        { h2: 'What there is to see' },
        {
          bullets: [
            'a story with a timeline that tells statements from events;',
            'three languages on an equal footing;',
            'an article missing in one language, a withdrawn one, and a correction with its date.',
          ],
        },
        { h2: 'How to remove the demonstration' },
        'A newsroom removes it with one command, and whatever it has written itself stays.',
      ],
    },
    ru: {
      title: 'Об издании',
      body: [
        '«Литопис» — это программа для редакций, которые рассказывают одну и ту же историю на нескольких языках. То, что вы видите, — её демонстрационное издание: тексты в нём настоящие, а авторы, редакция и юридическое лицо вымышлены.',
        { h2: 'Что здесь можно посмотреть' },
        {
          bullets: [
            'историю с хронологией, в которой заявления отделены от событий;',
            'три языка, равных между собой;',
            'статью, которой нет на одном из языков, снятый материал и датированное исправление.',
          ],
        },
        { h2: 'Как убрать демонстрацию' },
        'Редакция удаляет её одной командой, и всё, что она успела написать сама, остаётся.',
      ],
    },
  },
  contacts: {
    uk: {
      title: 'Контакти',
      body: [
        'Справжня редакція напише тут, як до неї звернутися: загальна пошта, телефон, адреса для листів і окрема скринька для повідомлень про помилки.',
        'У демонстраційному виданні писати нікому, зате можна побачити, як виглядає сторінка.',
      ],
    },
    en: {
      title: 'Contacts',
      body: [
        'A real newsroom will say here how to reach it: a general address, a telephone number, where to send letters, and a separate box for reports of mistakes.',
        'There is nobody to write to in the demonstration edition, but you can see what the page looks like.',
      ],
    },
    ru: {
      title: 'Контакты',
      body: [
        'Настоящая редакция напишет здесь, как к ней обратиться: общая почта, телефон, адрес для писем и отдельный ящик для сообщений об ошибках.',
        'В демонстрационном издании писать некому, зато можно увидеть, как выглядит страница.',
      ],
    },
  },
  'editorial-policy': {
    uk: {
      title: 'Редакційна політика',
      body: [
        { h2: 'Факт, заява, припущення' },
        'Ми розрізняємо їх у заголовку, у тексті й у хронології. Чужі слова мають автора й дату; непідтверджене так і назване.',
        { h2: 'Мови' },
        'Українська версія виходить першою. Переклад або є, або його немає: ми не показуємо чужої мови під виглядом вашої.',
        { h2: 'Зображення' },
        'Під кожним стоїть автор. Те, що намалювала програма, позначено. Замість фото, якого в нас немає, ми не ставимо іншого.',
        { h2: 'Виправлення' },
        'Помилку виправляємо відкрито: з датою і поясненням, що саме було не так. Якщо текст виправити не можна, знімаємо його й кажемо чому.',
      ],
    },
    en: {
      title: 'Editorial policy',
      body: [
        { h2: 'Fact, statement, supposition' },
        'We tell them apart in the headline, in the text and in the timeline. Other people’s words have a speaker and a date; what is not confirmed is called that.',
        { h2: 'Languages' },
        'The Ukrainian edition comes first. A translation is either there or not: we do not show another language in the guise of yours.',
        { h2: 'Pictures' },
        'Each names its author. What a program drew is marked as such. We never put another photograph in place of one we do not have.',
        { h2: 'Corrections' },
        'We correct mistakes in the open, with a date and a note of what was wrong. A text that cannot be corrected is withdrawn, and we say why.',
      ],
    },
    ru: {
      title: 'Редакционная политика',
      body: [
        { h2: 'Факт, заявление, предположение' },
        'Мы различаем их в заголовке, в тексте и в хронологии. У чужих слов есть автор и дата; неподтверждённое так и названо.',
        { h2: 'Языки' },
        'Украинская версия выходит первой. Перевод либо есть, либо его нет: мы не показываем чужой язык под видом вашего.',
        { h2: 'Изображения' },
        'Под каждым стоит автор. То, что нарисовала программа, помечено. Вместо фото, которого у нас нет, мы не ставим другого.',
        { h2: 'Исправления' },
        'Ошибку исправляем открыто: с датой и пояснением, что именно было не так. Если текст исправить нельзя, снимаем его и говорим почему.',
      ],
    },
  },
  corrections: {
    uk: {
      title: 'Виправлення',
      body: ['Тут зібрано всі виправлення, від найновішого. Кожне лишається й під самою статтею.'],
    },
    en: {
      title: 'Corrections',
      body: ['All corrections, newest first. Each of them also stays below its article.'],
    },
    ru: {
      title: 'Исправления',
      body: ['Здесь собраны все исправления, начиная с самого нового. Каждое остаётся и под самой статьёй.'],
    },
  },
}
