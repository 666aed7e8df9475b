/** What `yilan demo` says. */
export const demoText = {
  zh: {
    usage:
      '用法：yilan demo --towns 镇街数 --years 起..止 --out 文件夹 [--seed 种子] [--faults 个数] [--tree]',
    unknownOption: (reason: string) => `选项有误：${reason}`,
    missing: (option: string) => `缺少 ${option}。`,
    notCount: (option: string, value: string, low: number, high: number) =>
      `${option} 应为${low}到${high}之间的整数，现为“${value}”。`,
    notYears: (value: string, first: number, last: number) =>
      `--years 应写作 ${first}..${last} 这样的起止年（不早于${first}，不晚于${last}），现为“${value}”。`,
    notEmpty: (folder: string) =>
      `--out 所指的文件夹不是空的，也不是上次生成的合成数据包，不予覆盖：${folder}。请换一个文件夹，或先自行清空。`,
    notFolder: (folder: string) => `--out 所指的不是文件夹：${folder}。请换一个。`,
    notWritten: (path: string, reason: string) => `写不进文件 ${path}：${reason}`,
    tooSmall: (asked: number, possible: number) =>
      `这样大小的数据包只放得下${possible}处差错，--faults 要求${asked}处。请增加 --towns 或 --years（须含2019年以后）。`,
    done: (folder: string, files: number, observations: number) =>
      `已写入 ${folder}：${files}个文件，${observations}条数据，全部为合成演示数据。`,
  },
  en: {
    usage:
      'usage: yilan demo --towns <n> --years <a..b> --out <folder> [--seed <text>] [--faults <n>] [--tree]',
    unknownOption: (reason: string) => `wrong option: ${reason}`,
    missing: (option: string) => `${option} is missing.`,
    notCount: (option: string, value: string, low: number, high: number) =>
      `${option} must be a whole number from ${low} to ${high}, not "${value}".`,
    notYears: (value: string, first: number, last: number) =>
      `--years must be a span such as ${first}..${last}, within those years, not "${value}".`,
    notEmpty: (folder: string) =>
      `the folder of --out is neither empty nor an earlier synthetic package, and is left alone: ${folder}. Name another one, or empty it yourself.`,
    notFolder: (folder: string) => `--out is not a folder: ${folder}. Name another one.`,
    notWritten: (path: string, reason: string) => `cannot write ${path}: ${reason}`,
    tooSmall: (asked: number, possible: number) =>
      `a package of this size has room for ${possible} faults, --faults asks for ${asked}. Raise --towns or --years (2019 or later).`,
    done: (folder: string, files: number, observations: number) =>
      `wrote ${folder}: ${files} files, ${observations} observations, all of them synthetic.`,
  },
} as const
