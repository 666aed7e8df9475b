import type { Words } from '../form/form'

/** Words on years, and places, whose reports follow different forms. */
interface BreakText {
  /** What a break lies between, beside the name of the metric or place. */
  between: (from: number, to: number) => string
  /** The two forms and the reason. */
  none: (from: string, to: string, reason: string) => string
  near: (from: string, to: string, note: string) => string
  /** In the cell of the first year of the new form, for a screen reader. */
  cell: Record<'none' | 'near', (from: number, reason: string) => string>
  /** Below a table. */
  tableNote: Record<'none' | 'near', string>
  /** Above a table of places. */
  mixNone: (groups: string, reason: string) => string
  mixNear: (note: string) => string
  group: (n: number, forms: string) => string
  join: string
}

export const breakText: Record<'zh' | 'en', BreakText> = {
  zh: {
    between: (from, to) => `${from}年与${to}年之间`,
    none: (from, to, reason) => `${from} → ${to}：${reason}，前后不作比较`,
    near: (from, to, note) => `${from} → ${to}：${note}，前后大致可比，不算变化`,
    cell: {
      none: (from, reason) => `表式改变，与${from}年不可比（${reason}）：`,
      near: (from, note) => `表式改变，与${from}年大致可比（${note}）：`,
    },
    tableNote: {
      none: '双线处表式改变，前后不可比。',
      near: '虚线处表式改变，前后大致可比。',
    },
    mixNone: (groups, reason) =>
      `各处报告所用表式不同（${groups}），这一指标不可比：${reason}。按数值排序时各组分开排列，组间不分高低。`,
    mixNear: (note) => `各处报告所用表式不同，这一指标大致可比：${note}。`,
    group: (n, forms) => `${n}处用${forms}`,
    join: '、',
  },
  en: {
    between: (from, to) => `between ${from} and ${to}`,
    none: (from, to, reason) => `${upper(from)} → ${to}: ${reason}. Not compared.`,
    near: (from, to, note) =>
      `${upper(from)} → ${to}: ${note}. Broadly comparable, no change computed.`,
    cell: {
      none: (from, reason) => `form changed, not comparable with ${from} (${reason}): `,
      near: (from, note) => `form changed, broadly comparable with ${from} (${note}): `,
    },
    tableNote: {
      none: 'At a double line the form changed: the years on its two sides cannot be compared.',
      near: 'At a dashed line the form changed, but the years are broadly comparable.',
    },
    mixNone: (groups, reason) =>
      `The reports follow different forms (${groups}) and this metric cannot be compared between them: ${reason}. Sorted by value, each group stands by itself; none ranks above another.`,
    mixNear: (note) =>
      `The reports follow different forms; this metric is broadly comparable: ${note}.`,
    group: (n, forms) => `${n} ${n === 1 ? 'follows' : 'follow'} ${forms}`,
    join: ', ',
  },
}

/** Several forms in one expression. */
export function formNames(forms: readonly Words[], lang: 'zh' | 'en'): string {
  return forms.map((form) => form[lang]).join(breakText[lang].join)
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
