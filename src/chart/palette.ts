/**
 * The colours of the charts. They are names of custom properties set in `style.css` for light and
 * dark, so that a drawn chart follows the system without being drawn again.
 */
export const palette = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-quiet)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  /** The one series of a small chart. */
  line: 'var(--data)',
  pale: 'var(--data-pale)',
  control: 'var(--control)',
  /** Two values for one figure: an orange that stays apart from the line for every kind of colour vision. */
  conflict: 'var(--data-conflict)',
  /** Lines of several places in one plot, each named at its end. */
  line1: 'var(--line-1)',
  line2: 'var(--line-2)',
  line3: 'var(--line-3)',
  line4: 'var(--line-4)',
  line5: 'var(--line-5)',
} as const
