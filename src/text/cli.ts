import type { Tally } from '../audit/finding'
import { tallyText } from './checks'
import { formatValue } from './format'

type Summary = Readonly<Record<'observations' | 'reports' | 'problems', number> & Tally>

/** What the commands say, besides the faults themselves. */
export const cliText = {
  zh: {
    usage: `用法：yilan <命令>
  check <数据包> [--json] [--strict] [--site <site.json>]
                                       检查格式，核对数字；0 无误，1 格式有问题，2 用法不对；
                                       --strict 时“必须成立”的核对不成立也为 1
  ingest <文件或文件夹…> [--region 代码] [--year 年份] [--into <数据包>] [--replace] [--json]
                                       从报告（HTML、TXT、DOCX、PDF、zip）取数，每个数附原句；
                                       0 读完无事，1 有要看一看的，
                                       2 用法不对，或数据包写不了
  demo --towns n --years a..b --seed s --out <文件夹> [--faults n] [--tree]
                                       生成合成数据包
  --lang zh|en                         所用语言
  --help                               显示用法`,
    unknownCommand: (command: string) => `没有“${command}”这个命令。`,
    wrongLang: (value: string) =>
      `--lang 要写 zh 或 en${value === '' ? '' : `，不能是“${value}”`}。`,
    wrongOption: (message: string) => `选项不对：${message}`,
    noPackage: '请写出数据包的文件夹，如：yilan check public/data',
    onePackage: (extra: string) => `一次只检查一个数据包，多了“${extra}”。`,
    noFolder: (folder: string) => `没有“${folder}”这个文件夹。请检查路径。`,
    noSite: (file: string) => `没有“${file}”这个设置文件。请检查 --site 的路径。`,
    summary: ({ observations, reports, problems, ...tally }: Summary) =>
      `${formatValue(observations)}个数，${formatValue(reports)}份报告，${problems === 0 ? '格式没有问题' : `格式有${formatValue(problems)}处问题`}；核对：${tallyText(tally, 'zh') || '没有'}。`,
  },
  en: {
    usage: `Usage: yilan <command>
  check <package> [--json] [--strict] [--site <site.json>]
                                       faults of form and the audit; 0 clean, 1 faults of form, 2 wrong use;
                                       with --strict also 1 where a check that must hold does not
  ingest <file or folder…> [--region code] [--year year] [--into <package>] [--replace] [--json]
                                       read reports (HTML, TXT, DOCX, PDF, zip), each figure with its sentence;
                                       0 all well, 1 something to look at,
                                       2 wrong use, or a package that cannot be written
  demo --towns n --years a..b --seed s --out <folder> [--faults n] [--tree]
                                       make a synthetic package
  --lang zh|en                         language of the messages
  --help                               show this`,
    unknownCommand: (command: string) => `There is no command “${command}”.`,
    wrongLang: (value: string) => `--lang takes zh or en${value === '' ? '' : `, not “${value}”`}.`,
    wrongOption: (message: string) => `Wrong option: ${message}`,
    noPackage: 'Name the folder of the package: yilan check public/data',
    onePackage: (extra: string) => `One package at a time, please: “${extra}” is one too many.`,
    noFolder: (folder: string) => `There is no folder “${folder}”. Check the path.`,
    noSite: (file: string) => `There is no settings file “${file}”. Check the path of --site.`,
    summary: ({ observations, reports, problems, ...tally }: Summary) =>
      `${formatValue(observations)} figures, ${formatValue(reports)} reports, ${problems === 0 ? 'no faults of form' : `${formatValue(problems)} faults of form`}; checks: ${tallyText(tally, 'en') || 'none'}.`,
  },
} as const
