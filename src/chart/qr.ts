/** Modules kept white around a QR code: https://www.iso.org/standard/83389.html asks for four. */
const QUIET = 4

/** A QR code as one path, in units of a module, its white edge included. */
export interface QrPath {
  size: number
  path: string
}

/** @param modules rows of the code, `true` where dark, without an edge */
export function qrPath(modules: readonly (readonly boolean[])[]): QrPath {
  const path = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) =>
      isDark && !row[x - 1]
        ? [`M${x + QUIET} ${y + QUIET}h${runFrom(row, x)}v1h-${runFrom(row, x)}z`]
        : [],
    ),
  )
  return { size: modules.length + 2 * QUIET, path: path.join('') }
}

function runFrom(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from)
  return (end === -1 ? row.length : end) - from
}

/** The code as a file. Always black on white: readers of codes expect it. */
export function qrSvg({ size, path }: QrPath): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 8}" height="${size * 8}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
}
