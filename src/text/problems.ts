import type { Problem } from '../dataset/problem'
import type { Lang } from './lang'
export function describeProblem(problem: Problem, _lang: Lang): string {
  return problem.rule
}
