/** The fixed parts of a reference to the whole data. */
export const packageCitationText = {
  zh: { version: (version: string) => `数据版本${version}` },
  en: {
    version: (version: string) => `(Version ${version})`,
    noDate: 'n.d.',
    genre: '[Data set]',
    retrieved: (day: string, page: string) => `Retrieved ${day}, from ${page}`,
  },
} as const
