const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}
const FIRST = Number.NEGATIVE_INFINITY
const LAST = Number.POSITIVE_INFINITY

/**
 * Arrow keys, Home and End (with Ctrl: of the whole table), Page Up and Down move between the controls
 * of a table's body, one a cell, so that the whole table is one stop of the Tab key.
 */
export function moveInTable(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const from = event.target
  const cell = from instanceof HTMLElement ? from.closest('td, th') : null
  const row = cell?.closest('tr')
  if (!table || !row || !(cell instanceof HTMLTableCellElement)) return
  if (event.altKey || event.metaKey || event.shiftKey) return
  let [rows, columns] = STEPS[event.key] ?? [0, 0]
  if (event.key === 'Home' || event.key === 'End') {
    columns = event.key === 'Home' ? FIRST : LAST
    rows = event.ctrlKey ? columns : 0
  } else if (event.ctrlKey || !STEPS[event.key]) return
  const head = table.tHead?.rows.length ?? 0
  const to = table.rows[between(row.rowIndex + rows, head, table.rows.length - 1)]
  const control = controlOf(to?.cells[between(cell.cellIndex + columns, 0, row.cells.length - 1)])
  event.preventDefault()
  control?.focus()
}

/** Makes one control of the table the one that the Tab key reaches. */
export function setTabStop(table: HTMLTableElement | null, control: HTMLElement | null): void {
  if (!table || !control || control.tabIndex === 0) return
  for (const one of table.querySelectorAll<HTMLElement>('tbody [tabindex="0"]')) one.tabIndex = -1
  control.tabIndex = 0
}

/** After the rows changed: the last cell of the first row, where none is reached by the Tab key. */
export function ensureTabStop(table: HTMLTableElement | null): void {
  if (!table || table.querySelector('tbody [tabindex="0"]')) return
  const cells = table.tBodies[0]?.rows[0]?.cells
  setTabStop(table, controlOf(cells?.[cells.length - 1]))
}

function controlOf(cell: HTMLTableCellElement | undefined): HTMLElement | null {
  return cell?.querySelector<HTMLElement>('a, button, [tabindex]') ?? null
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
