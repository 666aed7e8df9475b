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
} as const
