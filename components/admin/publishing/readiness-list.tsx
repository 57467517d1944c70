// What still stands between an edition and its readers: what refuses first, each with a way to where it is solved.
'use client'
import { useTranslations } from 'next-intl'
import { useRefusalWords } from '#admin/use-refusal-words.ts'
import type { Problem } from '#domain/readiness.ts'
import { findProblemPlace, type ProblemPlace } from './problem-place.ts'
import classes from './publish-panel.module.css'

type ReadinessListProps = {
  readonly problems: readonly Problem[]
  /** Leads to where a problem is solved. */
  readonly show: (place: ProblemPlace, problem: Problem) => void
}

export function ReadinessList({ problems, show }: ReadinessListProps) {
  const texts = useTranslations('admin.publish.problems')
  if (problems.length === 0) return <p className={classes['fine']}>{texts('none')}</p>
  return (
    <>
      {(['refuses', 'warns'] as const).map((severity) => {
        const some = problems.filter((problem) => problem.severity === severity)
        if (some.length === 0) return null
        return (
          <div key={severity}>
            <h3 className={classes['severity']} data-severity={severity}>
              {texts(severity)}
            </h3>
            <ul className={classes['problems']}>
              {some.map((problem) => (
                <li key={`${problem.key} ${JSON.stringify(problem.facts)}`}>
                  <ProblemLine problem={problem} show={show} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}

function ProblemLine({ problem, show }: { problem: Problem; show: ReadinessListProps['show'] }) {
  const { problemWords } = useRefusalWords()
  const place = findProblemPlace(problem.key)
  if (!place) return <span>{problemWords(problem)}</span>
  return (
    <button type="button" onClick={() => show(place, problem)}>
      {problemWords(problem)}
    </button>
  )
}
