// A scheduled article: no reader sees it before its day.
import type { DemoArticle } from '../demo-content.ts'

export const letterTo2040: DemoArticle = {
  key: 'letter-to-2040',
  section: 'culture',
  tags: ['time', 'how-we-work'],
  authors: ['desk'],
  translator: 'perekladna',
  photo: 'envelope',
  publishedAt: '2040-01-01T09:00:00+02:00',
  editions: {
    uk: {
      headline: 'Лист у 2040 рік',
      standfirst: 'Цю статтю написано заздалегідь і заплановано на перший ранок нового десятиліття.',
      body: [
        'Якщо ви це читаєте, годинник сервера дійшов до 1 січня 2040 року й опублікував статтю сам — рівно один раз.',
        'Ми не знаємо, що сьогодні в новинах. Знаємо лише, що дата стоїть угорі, автор названий, а переклади вийшли одночасно. Сподіваємося, що це все ще здається очевидним.',
      ],
    },
    en: {
      headline: 'A letter to 2040',
      standfirst: 'Written ahead of time and scheduled for the first morning of a new decade.',
      body: [
        'If you are reading this, the server’s clock has reached 1 January 2040 and published the article by itself, exactly once.',
        'We do not know what is in the news today. We know only that the date stands at the top, that the author is named, and that the translations came out together. We hope that still seems obvious.',
      ],
    },
    ru: {
      headline: 'Письмо в 2040 год',
      standfirst: 'Эта статья написана заранее и запланирована на первое утро нового десятилетия.',
      body: [
        'Если вы это читаете, часы сервера дошли до 1 января 2040 года и опубликовали статью сами — ровно один раз.',
        'Мы не знаем, что сегодня в новостях. Знаем лишь, что дата стоит вверху, автор назван, а переводы вышли одновременно. Надеемся, что это всё ещё кажется очевидным.',
      ],
    },
  },
}
