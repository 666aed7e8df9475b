import { checkTexts } from '../text/checks'
import { RULES, type Rule, SCOPES } from './rules'

const INTRO = `# The checks 核对规则

Published figures that bear on each other are compared. Nothing is corrected; a missing figure is never taken as 0, it leaves the
check open (“cannot be checked”). A check that does not hold is a question to the publisher, not a verdict.

能互相印证的数字逐一核对，不作更正；缺的数不当作零，缺了就是“无法核对”。对不上是向发布机关提出的问题，不是结论。

| kind 性质 | meaning 含义 |
| --- | --- |
`

const TERMS = `
A rule that must hold of table cells is only expected to hold of figures said in words: a text may mean more than the cell.

This list is made from \`src/audit/rules.ts\`; the terms of the arithmetical rules stand in \`src/audit/identities.ts\`.
A new rule is an entry in both and a test.
`

/** The list of all rules as Markdown, for \`docs/checks.md\`. */
export function rulesMarkdown(): string {
  const { zh, en } = checkTexts
  const kinds = (['must', 'expected', 'information'] as const)
    .map(
      (kind) =>
        `| ${en.kinds[kind]} ${zh.kinds[kind]} | ${en.kindNotes[kind]}；${zh.kindNotes[kind]} |\n`,
    )
    .join('')
  const sections = SCOPES.map((scope) => {
    const rows = RULES.filter((rule) => rule.scope === scope).map(row)
    return `\n## ${en.scopes[scope]} ${zh.scopes[scope]}\n\n| rule | kind | what should hold 应有的关系 | basis 依据 |\n| --- | --- | --- | --- |\n${rows.join('')}`
  })
  return `${INTRO}${kinds}${TERMS}${sections.join('')}`
}

function row({ id, kind, name, claim, basis }: Rule): string {
  const cells = [
    `\`${id}\` ${name.en} ${name.zh}`,
    checkTexts.en.kinds[kind],
    `${claim.en}<br>${claim.zh}`,
    `${basis.en}<br>${basis.zh}`,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
}
