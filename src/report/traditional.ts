/** Characters that stand only in traditional text and are frequent in every report. */
const TRADITIONAL = /[條開關務內國應數據機請時發報總體況辦]/g

/** How characters of a text are to be read; those that are not in it stay as they are. */
export type Characters = ReadonlyMap<string, string>

export const AS_WRITTEN: Characters = new Map()

let loaded: Promise<Characters> | null = null

/**
 * The table from traditional to simplified characters where the text needs it, else an empty one. It
 * is OpenCC's table of single characters, loaded only then: texts keep their length.
 */
export async function charactersOf(text: string): Promise<Characters> {
  if ((text.match(TRADITIONAL)?.length ?? 0) < 8) return AS_WRITTEN
  loaded ??= import('opencc-js/dict/TSCharacters').then(({ default: table }) => {
    const pairs = table.split('|').map((pair) => pair.split(' '))
    const one = (text: string | undefined) => (text?.length === 1 ? text : null)
    return new Map(
      pairs.flatMap(([from, to]) => {
        const [traditional, simplified] = [one(from), one(to)]
        return traditional && simplified ? [[traditional, simplified] as const] : []
      }),
    )
  })
  return loaded
}
