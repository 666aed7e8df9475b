/** What the commands say, besides the faults themselves. */
export const cliText = {
  zh: {
    usage: `用法：yilan <命令>
  check <数据包> [--json] [--strict]   检查数据包；0 无误，1 有问题，2 用法不对
  demo --towns n --years a..b --seed s --out <文件夹> [--faults n] [--tree]
                                       生成合成数据包
  --lang zh|en                         所用语言`,
    unknownCommand: (command: string) => `没有“${command}”这个命令。`,
    wrongOption: (message: string) => `选项不对：${message}`,
    noPackage: '请写出数据包的文件夹，如：yilan check public/data',
    onePackage: (extra: string) => `一次只检查一个数据包，多了“${extra}”。`,
    noFolder: (folder: string) => `没有“${folder}”这个文件夹。请检查路径。`,
    summary: (observations: number, reports: number, problems: number) =>
      `${observations}个数，${reports}份报告，${problems === 0 ? '没有发现问题' : `${problems}处问题`}。`,
  },
  en: {
    usage: `Usage: yilan <command>
  check <package> [--json] [--strict]  check a package; 0 clean, 1 faults, 2 wrong use
  demo --towns n --years a..b --seed s --out <folder> [--faults n] [--tree]
                                       make a synthetic package
  --lang zh|en                         language of the messages`,
    unknownCommand: (command: string) => `There is no command “${command}”.`,
    wrongOption: (message: string) => `Wrong option: ${message}`,
    noPackage: 'Name the folder of the package: yilan check public/data',
    onePackage: (extra: string) => `One package at a time, please: “${extra}” is one too many.`,
    noFolder: (folder: string) => `There is no folder “${folder}”. Check the path.`,
    summary: (observations: number, reports: number, problems: number) =>
      `${observations} figures, ${reports} reports, ${problems === 0 ? 'no faults' : `${problems} faults`}.`,
  },
} as const
