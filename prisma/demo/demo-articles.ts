// Every article of the demonstration edition.
import { airForceCannotConfirm } from './articles/air-force-cannot-confirm.ts'
import { blackEarth } from './articles/black-earth.ts'
import { borshch } from './articles/borshch.ts'
import { braille } from './articles/braille.ts'
import { bread } from './articles/bread.ts'
import { britainCondemns } from './articles/britain-condemns.ts'
import { calendarReform } from './articles/calendar-reform.ts'
import { checkingAPhoto } from './articles/checking-a-photo.ts'
import { cloud } from './articles/cloud.ts'
import { councilMeeting } from './articles/council-meeting.ts'
import { dnipro } from './articles/dnipro.ts'
import { eclipse2027 } from './articles/eclipse-2027.ts'
import { fullMoon } from './articles/full-moon.ts'
import { howTheCouncilWorks } from './articles/how-the-council-works.ts'
import { isbn } from './articles/isbn.ts'
import { leapSecond } from './articles/leap-second.ts'
import { letterTo2040 } from './articles/letter-to-2040.ts'
import { metre } from './articles/metre.ts'
import { newspaperReport } from './articles/newspaper-report.ts'
import { onion } from './articles/onion.ts'
import { rainChance } from './articles/rain-chance.ts'
import { readingAnArticle } from './articles/reading-an-article.ts'
import { romanisation } from './articles/romanisation.ts'
import { safeEclipse } from './articles/safe-eclipse.ts'
import { timeZones } from './articles/time-zones.ts'
import { treeRings } from './articles/tree-rings.ts'
import { twoDates } from './articles/two-dates.ts'
import { whiteHouseStatement } from './articles/white-house-statement.ts'
import type { DemoArticle } from './demo-content.ts'

export const demoArticles: readonly DemoArticle[] = [
  howTheCouncilWorks,
  newspaperReport,
  whiteHouseStatement,
  britainCondemns,
  airForceCannotConfirm,
  councilMeeting,
  metre,
  romanisation,
  leapSecond,
  isbn,
  onion,
  fullMoon,
  treeRings,
  checkingAPhoto,
  calendarReform,
  twoDates,
  timeZones,
  braille,
  blackEarth,
  readingAnArticle,
  bread,
  dnipro,
  rainChance,
  borshch,
  eclipse2027,
  safeEclipse,
  cloud,
  letterTo2040,
]
