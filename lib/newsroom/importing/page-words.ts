// The words by which the parts of a saved page are recognised, of all languages together: a page in one language often
// carries words of another, and a new language that has none of its own is still read by its shape.

/** Marks of direction around a line say nothing of what it is. */
export function withoutDirection(line: string): string {
  return line.replace(
    /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g,
    '',
  )
}

const word = (alternatives: string) => `(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`

/** Codes and names that stand in a language switch. */
export const languageWords =
  /^(?:ua|uk|ukr|укр|українська|украинский|ukrainian|en|eng|англ|english|англійська|английский|ru|rus|рус|рос|русский|російська|russian|pl|de|fr|es|it|ro|cs|sk|hu|tr|bg|lt|lv|et|he|ar|zh)$/iu

/** What a photo's credit is announced by. Longer ones first. */
export const photoWord =
  'photo credits?|photo by|photos?|pictures?|images?|illustration|screenshot|фотографія|фотография|фотоколаж|фотоілюстрація|фото|світлин[аи]|ілюстрація|иллюстрация|зображення|изображение|знімок|снимок|скриншот|колаж|коллаж'

/** A photo that shows something like it; says nothing of whose it is. */
export const illustrative =
  '(?:illustrative|illustration|ілюстративне|иллюстративное) (?:photo|image|picture|фото|зображення|изображение)|фото ілюстративне|фото иллюстративное'

/** The labels of one broadcaster's pages: "Image source, Getty Images", «Підпис до фото, …». */
export const labelledCredit = /^(?:image source|автор фото|джерело зображення|источник изображения)[,:]\s*(.+)$/iu
export const labelledCaption = /^(?:image caption|підпис до фото|подпись к фото)[,:]\s*(.+)$/iu

/** Agencies and libraries that stand in brackets without a word before them. */
export const agency =
  /getty images|reuters|associated press|^ap(?: photo)?$|^afp|^epa|shutterstock|unsplash|freepik|depositphotos|pexels|pixabay|wikimedia|wikipedia|facebook|instagram|telegram|twitter|youtube|скриншот|скріншот|уніан|унiан|униан|укрінформ|укринформ|суспільне|рбк|президент|пресслужб|пресс-служб|\.(?:com|ua|org|gov|net)$/iu

/** Between an announcing word and what it announces. */
export const announcing = '\\s*[:：–—-]\\s*'

const authorWord =
  'written by|story by|authors?|text(?: by)?|текст|автор(?:ка|ки|и|ы)?(?: (?:тексту|статті|текста|статьи))?|журналіст(?:ка|и)?|журналист(?:ка|ы)?|кореспондент(?:ка|и)?|корреспондент(?:ка|ы)?|підготува(?:в|ла|ли)|подготовил[аи]?|reporters?|correspondents?'

/** "Author: …" */
export const authorLine = new RegExp(
  `^(?:${authorWord})(?:${announcing}|(?<=^(?:author|автор|авторка)),\\s+)(.+)$`,
  'iu',
)

/** "By …", "Автор …": a word without a colon, before nothing but names. */
export const bareAuthorLine = new RegExp(`^(?:by|${authorWord})\\s+(.+)$`, 'iu')

/** Where an author line was glued to the line before it. */
export const gluedAuthor = new RegExp(`\\s+(?=(?:${authorWord}):\\s*\\p{Lu})`, 'iu')

export const sourceLine = /^(?:sources?|джерел[оа]|источники?)\s*:\s*\S/iu

const readAlsoWords =
  'read (?:also|more|next)|also read|(?:також|также) читайте|see also|related(?: (?:news|articles|stories))?|more on (?:this|the) (?:topic|story)|читайте (?:також|также|ще|еще|ещё)|дивіться також|смотрите также|читати також|за темою|по теме|по темі|більше новин|больше новостей|статті за темою|статьи по теме|новини за темою|новости по теме|вас може зацікавити|вас может заинтересовать|you may also like|recommended|рекомендуємо(?: прочитати)?|рекомендуем(?: прочитать)?'

/** "Read also: …", or the heading of such a list. */
export const readAlsoLine = new RegExp(`^(?:${readAlsoWords})(?:\\s*[:：–—-].*|\\s*)$`, 'iu')

const networks =
  'facebook|twitter|x|telegram|viber|whatsapp|instagram|linkedin|messenger|threads|reddit|pinterest|e-?mail|пошта|почта'
const shareWords = `share(?: (?:this|on|via))?|tweet|print|copy link|поділитис[яь]|поділіться|поширити|поделиться|поделитесь|друк|друкувати|печать|копіювати посилання|скопировать ссылку|${networks}`

/** A line of buttons: "Share Facebook Telegram". */
export const shareLine = new RegExp(`^(?:${shareWords})(?:[\\s|,/·•:]+(?:${shareWords}|в|у|на|in|on))*$`, 'iu')

export const tagsLine =
  /^(?:(?:tags?|topics?|keywords?|теги?|теґи|теми|темы|мітки|метки|ключові слова|ключевые слова)\s*:.*|#[^\s#]+(?:[\s,]+#[^\s#]+)*)$/iu

/** "Читайте также Где искать карты": without a colon, but before a capital. */
export const readAlsoTitle = /^(?:Read also|READ ALSO|Читайте (?:також|также)|ЧИТАЙТЕ (?:ТАКОЖ|ТАКЖЕ))\s+[\p{Lu}«"]/u

/** The way to a page through the site. */
export const breadcrumbs =
  /^(?:(?:home|головна|главная)\s*[»›>/|→].*|(?:news|новини|новости|стрічка новин|лента новостей|головна|главная|home))$/iu

/** What stands around an article and is never part of it. */
export const boilerplateLine =
  /^(?:advertisements?:?|реклама:?|(?:views|переглядів|перегляди|просмотров|просмотры)\s*:?\s*[\d\s.,]+|this audio is created with ai assistance|(?:video of the day|відео дня|видео дня)|(?:follow|subscribe to|join|підпис(?:уй|ати|іть)|подпис(?:ыва|ать)|читайте нас)(?!.*[.!?…]\s).{0,70}(?:telegram|телеграм|viber|whatsapp|instagram|facebook|youtube|google news|twitter).{0,12}|при (?:цитировании|цитуванні).*(?:использовани|використанн).*|comments?(?: \d+)?|коментарі.{0,20}|комментарии.{0,20}|©.*|copyright.*|published|updated|опубліковано|опубликовано|bbc news(?: \p{L}+)?|reporting from .{1,60}|(?:role|роль|посада|должность|місце роботи|место работы),\s.*|.*(?:all rights reserved|усі права захищен|все права защищен).*|.*ctrl\s*\+\s*enter.*)$/iu

/** Invitations to follow; only at the end, where they cannot be the news. */
export const followLine =
  /^(?:(?:read|get|читайте|термінові|срочные|усі новини|все новости)(?!\p{L}).{0,120}(?:telegram|телеграм|google (?:news|новини|новости)|viber|whatsapp).{0,20}|follow (?:us|our|.{1,40} on )|subscribe|join (?:us|our)|підпис(?:уй|ат)|подпис(?:ывай|ат)|слідкуйте|следите|стежте|приєднуйте|присоединяйте|більше новин|больше новостей)/iu

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|січ[а-яі]*|лют[а-яі]*|берез[а-яі]*|квіт[а-яі]*|трав[а-яі]*|черв[а-яі]*|лип[а-яі]*|серп[а-яі]*|верес[а-яі]*|жовт[а-яі]*|листоп[а-яі]*|груд[а-яі]*|январ[а-я]*|феврал[а-я]*|март[а-я]*|апрел[а-я]*|ма[йя]|июн[а-я]*|июл[а-я]*|август[а-я]*|сентябр[а-я]*|октябр[а-я]*|ноябр[а-я]*|декабр[а-я]*'
const weekdays =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|пн|вт|ср|чт|пт|сб|нд|вс|понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье'
const datePart = `\\d{1,4}(?:[./:-]\\d{1,4})*(?:st|nd|rd|th)?|${months}|${weekdays}|року|рік|год[а]?|р\\.?|г\\.?|at|о|в|am|pm|a\\.m\\.|p\\.m\\.|utc|gmt|eet|eest|published|updated|опубліковано|оновлено|опубликовано|обновлено|дата|date|\\d+ min(?:ute)?s? read|\\d+ хв\\.? (?:на )?читання|\\d+ мин\\.? (?:на )?чтени[ея]`

/** Nothing but a date and a time: when the page was put online, which `--published-at` says better. */
export const dateLine = new RegExp(`^(?=.*\\d)(?:(?:${datePart})[\\s,.:|·•–—-]*)+$`, 'iu')

/** Verbs that say that the words before them were somebody's. */
export const speechVerb = new RegExp(
  word(
    [
      'sa(?:id|ys?)|wrote|writes|writing|add(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|emphasi[sz](?:ed|es)|stress(?:ed|es)|told|tells|explain(?:ed|s)|announc(?:ed|es)|report(?:ed|s)|reads|post(?:ed|s)|tweet(?:ed|s)|conclud(?:ed|es)|claim(?:ed|s)|admit(?:ted|s)|argu(?:ed|es)|ask(?:ed|s)|repl(?:ied|ies)|answer(?:ed|s)|comment(?:ed|s)|warn(?:ed|s)|believ(?:ed|es)|recall(?:ed|s)|declar(?:ed|es)|insist(?:ed|s)|continu(?:ed|es)|assur(?:ed|es)|underlin(?:ed|es)|underscor(?:ed|es)|point(?:ed|s) out|summ(?:ed|arized|arised)|remark(?:ed|s)|observ(?:ed|es)|clarif(?:ied|ies)|highlight(?:ed|s)|mention(?:ed|s)|according to|quoted?|quotes|think(?:s)?|thought|promis(?:ed|es)|cried|shouted|exclaimed|joked|wondered|laughed|whispered',
      'сказа[внл]\\p{L}*|сказано|каже|кажуть|заяви(?:в|ла|ли|ло)|заявля\\p{L}+|напис\\p{L}+|пише|пишуть|дода[вєлю]\\p{L}*|зазнач\\p{L}+|наголо[сш]\\p{L}+|підкресл\\p{L}+|пояс[ню]\\p{L}+|повідоми(?:в|ла|ли|ло)|повідомля\\p{L}+|розпов\\p{L}+|відзнач\\p{L}+|вважа\\p{L}+|запевн\\p{L}+|поперед\\p{L}+|уточн\\p{L}+|перекона\\p{L}+|і?йдеться|мовиться|резюм\\p{L}+|констат\\p{L}+|відпов\\p{L}+|спита\\p{L}+|запита\\p{L}+|прокомент\\p{L}+|комент\\p{L}+|визна[внлє]\\p{L}*|стверд\\p{L}+|говор\\p{L}+|цит\\p{L}+|нагада\\p{L}+|оголо[сш]\\p{L}+|за словами|акцент\\p{L}+|підсум\\p{L}+|(?:по)?обіця\\p{L}+|закли\\p{L}+|зізна\\p{L}+|припус\\p{L}+|прогноз\\p{L}+|скарж\\p{L}+|поскарж\\p{L}+|жарту\\p{L}+|пожарт\\p{L}+|згаду\\p{L}+|пригаду\\p{L}+|продовж\\p{L}+|виснов\\p{L}+|підтверд\\p{L}+|радить|радять|просить|попроси\\p{L}+|зауваж\\p{L}+|поділи\\p{L}+|звернув\\p{L}*|звернула',
      'сказал\\p{L}*|говорит\\p{L}*|заявил\\p{L}*|заявля\\p{L}+|пишет|пишут|добав\\p{L}+|отме[тч]\\p{L}+|подчер\\p{L}+|объяс\\p{L}+|поясн\\p{L}+|сообщ\\p{L}+|расска\\p{L}+|счита\\p{L}+|увер\\p{L}+|предупре\\p{L}+|убежд\\p{L}+|утвер\\p{L}+|ответ\\p{L}+|спроси\\p{L}+|призна\\p{L}+|напомн\\p{L}+|объяв\\p{L}+|по словам|акценти\\p{L}+|(?:по)?обеща\\p{L}+|призва\\p{L}+|призыва\\p{L}+|предполо\\p{L}+|прогноз\\p{L}+|жалу\\p{L}+|пожалов\\p{L}+|шутит|пошути\\p{L}+|вспом\\p{L}+|продолж\\p{L}+|резюм\\p{L}+|подытож\\p{L}+|констат\\p{L}+|прокоммент\\p{L}+|коммент\\p{L}+|подтверд\\p{L}+|уточн\\p{L}+|поделил\\p{L}+|указа\\p{L}+|парир\\p{L}+|советует|просит|попросил\\p{L}*|заметил\\p{L}*',
    ]
      .join('|')
      // Only verbs in Cyrillic have open ends; the class of all letters a hundred times over takes half a second to compile.
      .replaceAll('\\p{L}', '[а-яёіїєґ]'),
  ),
  'iu',
)

/** The same in a form that only a verb has: "Заяви сторін" and "Reports of strikes" are headings. */
const pastForm = /(?:said|wrote|told|ed|в|ла|л[ио]|л)$/iu

/** What begins a heading that speaks of speech: "Що сказав президент". */
const question =
  /^(?:what|who|how|why|when|where|що|хто|як|чому|навіщо|коли|де|про що|что|кто|как|почему|зачем|когда|где|о ч[её]м)(?![\p{L}\p{N}])/iu

/** Whether a short line tells that somebody said something, which no heading does but as a question. */
export function tellsSpeech(line: string): boolean {
  const verbs = line.matchAll(new RegExp(speechVerb, 'giu'))
  return !question.test(line) && Array.from(verbs).some(([verb]) => pastForm.test(verb))
}

/** After these words somebody goes on speaking: they are no end of an attribution. */
export const leadingOnWords =
  /(?<![\p{L}\p{N}])(?:adding|continuing|noting|stressing|saying|warning|and added|then added|(?:і|й|та|и|а также|а також) (?:додав(?:ла)?|добавил[аи]?)|додавши|додаючи|зазначивши|наголосивши|уточнивши|продовживши|підкресливши|добавив|отметив|подчеркнув|уточнив|продолжив)$/iu

/** Announces a quotation and says nothing else. */
export const quotationLabel =
  /^(?:quotes?|direct speech|verbatim|пряма мова|цитата|дослівно|прямая речь|дословно)\s*[:：]\s*(?=["«„“])/iu
