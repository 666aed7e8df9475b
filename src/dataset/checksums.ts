import type { FileFacts, PackageFile } from './contents'

/** The checksums as `sha256sum -c` reads them, with paths from the package's folder. */
export function checksumList(
  files: readonly PackageFile[],
  facts: ReadonlyMap<string, FileFacts>,
): string {
  return files
    .flatMap(({ path, name }) => {
      const sha256 = facts.get(path)?.sha256
      return sha256 ? [`${sha256}  ${name}\n`] : []
    })
    .join('')
}
