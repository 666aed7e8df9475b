import { expect, test } from 'vitest'
import { extract } from '../../src/report/extract'
import { readText } from '../../src/report/read-text'

const BODY =
  '\n一、总体情况\n本单位主动公开政府信息30条，收到政府信息公开申请2件，均已答复。未发生行政复议、行政诉讼。\n二、存在的主要问题\n公开不够及时。\n'

test.each([
  ['柳湾县水务局关于2023年政府信息公开工作情况的报告', 2023],
  ['柳湾县水务局二〇二二年度政府信息公开工作年度报告', 2022],
  ['2021年度柳湾县水务局政府信息公开年报', 2021],
  ['柳湾县水务局2023年\n政府信息公开工作年度报告', 2023],
  ['柳湾县水务局政府信息公开工作年度报告（2020年度）', 2020],
  ['柳湾县水务局政府信息公开工作年度报告\n（2023年）', 2023],
  ['政府信息公开工作年度报告\n(2019年度)\n柳湾县水务局', 2019],
  ['柳湾县水务局政府信息公开工作年度报告\n发布时间：2024-01-20', 2023],
  ['柳湾县水务局政府信息公开工作年度报告\n2022年1月18日', 2021],
  ['柳湾县水务局2018年度政务公开年度报告', 2018],
  ['关于公布《柳湾县水务局2023年政府信息公开工作年度报告》的通知', 2023],
  ['附件2\n政府信息公开情况统计表（2015年度）', 2015],
  ['2016年政府信息公开情况统计表\n填报单位：柳湾县水务局', 2016],
])('the year of %s', async (head, year) => {
  const read = await extract(readText(head + BODY))
  expect([read.heading.isReport, read.year]).toEqual([true, year])
})

test.each([
  ['柳湾县水务局关于2023年政府信息公开工作情况的报告', '柳湾县水务局'],
  ['柳湾县水务局二〇二二年度政府信息公开工作年度报告', '柳湾县水务局'],
  ['柳湾县水务局2018年度政务公开年度报告', '柳湾县水务局'],
  ['附件：柳湾县水务局政府信息公开情况统计表\n（2016年度）', '柳湾县水务局'],
])('the body of %s', async (head, body) => {
  expect((await extract(readText(head + BODY))).heading.body).toBe(body)
})

test.each([
  '柳湾县水务局政府信息公开工作年度报告\n发布时间：2024-09-20',
  '柳湾县水务局政府信息公开工作年度报告',
])('no year is guessed: %s', async (head) => {
  expect((await extract(readText(head + BODY))).year).toBeNull()
})

test.each([
  [
    'news of a meeting',
    '柳湾县召开2023年政府信息公开工作推进会\n1月15日，柳湾县召开政府信息公开工作推进会。会议通报，2023年全县主动公开政府信息8200条，收到政府信息公开申请46件，引发行政复议3件、行政诉讼1件。会议要求，各单位要按时发布年度报告，做好依申请公开工作，加强监督保障。',
  ],
  [
    'the government’s report to its congress',
    '政府工作报告\n——2024年1月10日在柳湾县第十八届人民代表大会第三次会议上\n一、2023年工作回顾\n主动公开政府信息1.2万条，办结依申请公开98件，办理人大代表建议112件、政协提案87件，行政复议案件结案45件，行政诉讼败诉率下降。存在的主要问题还不少。',
  ],
  [
    'a report on reviews and suits',
    '2023年度柳湾县行政复议和行政应诉工作情况报告\n一、总体情况\n全年收到行政复议申请213件，其中政府信息公开类31件，维持18件，纠正5件。办理行政诉讼案件66件，涉及政府信息公开的12件。\n二、存在的主要问题\n依申请公开答复不规范，主动公开不及时。',
  ],
  [
    'an analysis of a hotline',
    '柳湾县12345政务服务便民热线2023年度运行分析报告\n一、总体情况\n全年受理工单48215件，其中政府信息公开申请咨询类312件，满意率97%。\n二、存在的主要问题',
  ],
  [
    'an assessment',
    '柳湾县2023年政务公开第三方评估报告\n一、总体情况\n评估组抽查主动公开信息560条，模拟提出依申请公开26件，按期答复24件。行政复议、行政诉讼信息公开较好。\n二、存在的主要问题\n年度报告发布不及时，监督保障不到位。',
  ],
  [
    'a summary of an office',
    '柳湾县人民政府办公室2023年工作总结\n一、政务公开\n主动公开政府信息932条，收到政府信息公开申请18件，行政复议1件。\n二、存在的问题\n三、2024年工作打算',
  ],
  [
    'a form',
    '柳湾县政府信息公开工作年度报告格式\n一、总体情况\n报告主动公开、依申请公开、政府信息管理、平台建设、监督保障情况。如：全年主动公开信息XX条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、行政复议、行政诉讼情况\n五、存在的主要问题',
  ],
  [
    'a notice on faults of reports',
    '关于2023年政府信息公开工作年度报告编制情况的通报\n各镇街、各部门：\n截至1月31日，应发布年度报告86家，已发布80家。其中12家勾稽关系有误，9家主动公开数据不实，7家依申请公开数据漏报，3家行政复议、行政诉讼数据错误，5家存在的主要问题雷同。',
  ],
  [
    'an explanation of a report',
    '《柳湾县政府信息公开工作年度报告》解读\n一、背景\n根据《政府信息公开条例》编制。\n二、主要内容\n2023年主动公开政府信息3000条，收到政府信息公开申请40件，行政复议2件，行政诉讼0件。\n三、存在的主要问题',
  ],
  [
    'how a request is handled',
    '政府信息公开申请办理流程\n申请人提出政府信息公开申请后，本机关5个工作日内登记，20个工作日内答复。对答复不服的，可以申请行政复议或提起行政诉讼。收费按件计收每件100元。主动公开的信息请见目录。年度报告见专栏。',
  ],
  [
    'a statistical communiqué',
    '柳湾县统计局2023年统计公报\n全年主动公开信息20条，收到申请3件，行政复议0件，行政诉讼0件。',
  ],
  [
    'a report on the rule of law',
    '柳湾县2023年法治政府建设情况报告\n一、总体情况\n主动公开政府信息4500条，收到政府信息公开申请66件，行政复议纠错5件，行政诉讼败诉2件。\n二、存在的主要问题\n三、监督保障',
  ],
  [
    'a plan',
    '柳湾镇2023年度政务公开工作计划\n一、主动公开政府信息400条以上；二、收到政府信息公开申请20件内100%按期答复；三、行政复议、行政诉讼零发生；四、监督保障到位；五、解决存在的问题。',
  ],
  [
    'a report on faults that were mended',
    '关于柳湾县2022年政府信息公开工作年度报告存在问题的整改报告\n针对存在的主要问题，我县整改政府信息公开申请答复不规范8件，主动公开栏目更新不及时12条，行政复议纠错案件1件。',
  ],
  [
    'a picture for readers',
    '一图看懂 | 柳湾县2022年政务公开成绩单\n全年主动公开信息6200条，新收依申请公开71件，平均办理9个工作日。信息公开类行政复议3件、行政诉讼1件。存在的问题一条条改。年报全文见专栏。',
  ],
  [
    'a picture below the path of its page',
    '首页 > 政务公开 > 解读\n图解：柳湾县政府信息公开那些数\n主动公开政府信息6200条，收到政府信息公开申请71件，行政复议3件。根据《政府信息公开条例》，年度报告已发布。监督保障有力。',
  ],
  [
    'an article to readers',
    '柳湾的阳光有多暖\n2022年，全县主动公开政府信息6200条，收到政府信息公开申请71件，行政复议3件。小编提醒您，年度报告可在专栏下载。监督保障与存在的问题也在其中。',
  ],
  [
    'news',
    '阳光柳湾\n本报讯 2022年，全县主动公开政府信息6200条，收到政府信息公开申请71件，行政复议3件，年度报告如期发布。监督保障有力，存在的问题正在解决。',
  ],
])('%s is no annual report on disclosure', async (_, text) => {
  const read = await extract(readText(text))
  expect(read.narrative.readings).toEqual([])
  expect(read.tables.readings).toEqual([])
})

test.each(['年度报告', '政府信息公开年报', '柳湾县水务局'])(
  'the name of a column above a report is not the name of a page of another kind: %s',
  async (first) => {
    const text = `${first}${BODY}三、监督保障\n四、其他需要报告的事项\n无。\n`
    expect((await extract(readText(text))).heading.isReport).toBe(true)
  },
)

test.each([
  ['一、总体情况\n2023年，本乡认真落实条例。\n', 2023],
  ['一、概述\n2023年度，本乡认真落实条例。\n', 2023],
  ['一、总体情况\n本乡认真落实条例。\n', 2022],
])(
  'the year that the first part opens with goes before those of its items: %s',
  async (head, year) => {
    const text = `${head}（一）主动公开。2022年，发布信息36条。\n（二）依申请公开。\n2022年，未收到公开申请。\n二、行政复议、行政诉讼情况\n无。\n三、存在的主要问题\n（五）监督保障\n`
    expect((await extract(readText(text))).year).toBe(year)
  },
)

test('a part of a report that begins within its first section is one', async () => {
  const text =
    '（二）主动公开情况\n2016年发布信息42条。\n（三）依申请公开情况\n收到申请3件。\n（四）收费及复议诉讼情况\n没有行政复议。'
  expect((await extract(readText(text))).heading.isReport).toBe(true)
})

const MORE = '二、主动公开情况\n2021年主动公开政府信息30条。\n'
test.each([
  '本报告由柳湾县水务局办公室编制，统计期限自2021年1月1日起至2021年12月31日止。',
  '按照上级通知，我局编写了本年度报告，如有疑问请来电。',
  '现将2021年度政务公开年度报告公布如下。',
  '本年报共有概述、主动公开、依申请公开等部分内容组成。',
  '数据统计时段为2021年1月1日至12月31日，电子版可在网站下载。',
])('a report without its name is known by its first words: %s', async (opening) => {
  const read = await extract(readText(`${opening}\n${MORE}`))
  expect([read.heading.isReport, read.year]).toEqual([true, 2021])
  expect(read.narrative.readings.map(({ value }) => value)).toEqual([30])
})

test.each([
  ['（一）公开的内容\n2009年，柳湾县水务局主动公开政府信息112条，其中公开工程信息12条。', 2009],
  ['概述\n2010年，柳湾镇政府把信息公开落到实处。\n主动公开信息情况\n公开信息75条。', 2010],
  ['2014年，本局围绕法治政府建设和营商环境，加大主动公开。全年公开信息30条。', 2014],
  ['（二）依申请公开情况\n2014年，收到信息公开申请3件，都已公开。', 2014],
  ['一、概述\n2012年，柳湾县坚持公开为原则、不公开为例外，公开内容加深，公开形式增加。', 2012],
])('a piece of a report that speaks of nothing but disclosure: %s', async (text, year) => {
  const read = await extract(readText(text))
  expect([read.heading.isReport, read.year]).toEqual([true, year])
})

test.each([
  [
    'the articles of a rule',
    '第一条 为规范信息公开，制定本制度。\n第二条 各单位主动公开政府信息，年度报告列明主动公开信息数、收到公开申请数。\n第三条 年度报告统计期限自2021年1月1日起。',
  ],
  [
    'a guide',
    '依照条例，编制本公开指南。\n一、主动公开\n本镇每年主动公开信息300条以上。\n二、依申请公开\n办公时间：周一至周五。',
  ],
  [
    'news without its name',
    '10月8日，柳湾县召开信息公开会。会议指出，全县主动公开政府信息500条，公开申请32件，公开及时。',
  ],
  [
    'a page on other matters',
    '2023年，柳湾县优化营商环境，新增企业800户，发布信息26条，办结审批3200件。全年招商45次，完成投资12亿元，道路、水利、学校都有新的变化。市场主体增长一成，城乡面貌有所改善，群众收入增加，生态环境好转，安全生产形势平稳，社会大局和谐。',
  ],
  [
    'what is to be done',
    '政务公开任务分解表\n一、主动公开政府信息不少于300条\n二、依申请公开办结率100%\n三、公开培训2次',
  ],
  [
    'what a body found of itself',
    '柳湾县水务局政府信息公开自查报告\n今年，我局主动公开政府信息30条，未收到公开申请，公开及时。',
  ],
  [
    'an answer to one person',
    '您好，您申请公开的信息收悉，依照政府信息公开条例，其中3份文件予以公开，另外2份不予公开。',
  ],
  [
    'an assessment without its name',
    '柳湾县对政务公开作了评估。评估显示，各单位主动公开信息320条，公开申请答复12件，公开不及时9处。',
  ],
  [
    'a report on the rule of law without its name',
    '今年，本局推进法治政府建设。一是深化公开，主动公开信息520条；二是公开处罚决定200条。',
  ],
  [
    'a system of annual reports by its name',
    '柳湾县政府信息公开年度报告制度（试行）\n年度报告包括主动公开情况、依申请公开情况、行政复议、行政诉讼情况、存在的主要问题。每年发布1次。',
  ],
])('%s is no report either', async (_, text) => {
  expect((await extract(readText(text))).heading.isReport).toBe(false)
})

test.each([
  ['发布了《柳湾县水务局2020年度政府信息公开工作报告》，全年主动公开信息30条。', 2021],
  ['公布了2020年度财政决算报告和2020年政府信息公开年度报告。', 2021],
])('the report of the year before is named in the text: %s', async (text, year) => {
  const head = '一、总体情况\n2021年，本局落实条例。\n（一）主动公开情况\n'
  expect((await extract(readText(head + text))).year).toBe(year)
  const without = `（一）主动公开情况\n${text}\n（二）依申请公开情况\n2021年，未收到公开申请。\n`
  expect((await extract(readText(without))).year).toBe(year)
})

test('现将…报告如下 names the year where nothing else of it is named', async () => {
  const text =
    '我局依照条例做好信息公开。现将我局2013年度工作情况汇报如下：\n一、主动公开信息30条。\n'
  expect((await extract(readText(text))).year).toBe(2013)
})

test('the row of a catalogue is no title: its numbers are no year', async () => {
  const text =
    '索 引 号：07721/2016-00038 | 主题分类：综合政务/政府信息公开年报 | |\n发布机构：柳湾县水务局 | 成文日期：2016-02-19 | 发布日期：2016-03-02 |\n本报告由柳湾县水务局编制。统计期限自2015年1月1日起至2015年12月31日止。\n一、主动公开政府信息情况\n公开信息28条。'
  const { heading, year } = await extract(readText(text))
  expect([heading.title, year, heading.publishedOn]).toEqual([null, 2015, '2016-03-02'])
})

test.each([
  ['二〇一〇年，我局做好信息公开工作。', 2010],
  ['（二○一二年度）', 2012],
  ['关于2 0 1 5年信息公开的情况', 2015],
  ['现将我局15年度情况报告如下：', 2015],
  ['数据统计期限为2020年全年。', 2020],
  ['统计时段截止2017年12月31日。', 2017],
  ['2019年12月31日止，本局运行正常。', 2019],
  ['（2018年2月）', 2017],
  ['自2006年起开展信息公开工作。2015年，又有改进。', 2015],
  ['截至2012年底，信息公开工作运行正常。2013年完善制度，2013年更新目录。', 2013],
])('the year of an opening: %s', async (opening, year) => {
  const text = `${opening}\n一、主动公开情况\n主动公开政府信息30条。\n二、依申请公开情况\n未收到申请。\n`
  expect((await extract(readText(text))).year).toBe(year)
})

test.each([
  '依据〔2013〕15号文，满15年的公开档案。',
  '建成2015.12平方米查阅点。',
  '13年来公开信息不断。',
])('no year: %s', async (opening) => {
  const text = `${opening}\n一、主动公开情况\n主动公开政府信息30条。\n二、依申请公开情况\n未收到申请。\n`
  expect((await extract(readText(text))).year).toBeNull()
})

test.each([
  ['工作情况在2016年主动公开政府信息30条后有所改进。', 2016],
  ['收到公开申请8件，1件结转至2024年答复。', 2023],
  ['公开信息30条（比2024年增长两成）。', 2025],
  ['公开信息30条，较2018年同期减少6条。', 2019],
  ['依据2010年的规定公开信息30条。', null],
  ['自2008年公开信息以来，工作正常。', null],
])('a year within the text: %s', async (said, year) => {
  const text = `一、主动公开情况\n${said}\n二、依申请公开情况\n未收到公开申请。\n`
  expect((await extract(readText(text))).year).toBe(year)
})

test('the name of the body above a line that has the kind of report alone', async () => {
  const text =
    '2021年青禾县建设和管理委员会\n政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息113件。'
  const { heading, year } = await extract(readText(text))
  expect([heading.isReport, year, heading.body]).toEqual([true, 2021, '青禾县建设和管理委员会'])
})

test('a first sentence that presents the report by its name', async () => {
  const text =
    '依照《条例》规定和上级年报编制要求，发布《青禾市2020年政府信息公开工作年度报告》。\n主动公开政府信息12万条。'
  const { heading, year } = await extract(readText(text))
  expect([heading.isReport, year]).toEqual([true, 2020])
})

test.each([
  [
    '政府信息公开\n柳湾县水务局2015年政府信息公开工作报告',
    '柳湾县水务局2015年政府信息公开工作报告',
  ],
  [
    '组配分类 信息公开年报 发布机构 县府办\n柳湾县水务局2020年政府信息公开工作报告',
    '柳湾县水务局2020年政府信息公开工作报告',
  ],
])('what stands above the title is none of it: %s', async (head, title) => {
  const { heading } = await extract(readText(head + BODY))
  expect(heading.title).toBe(title)
})

test('a report with other parts is one by its name, its year and what was done', async () => {
  const named = '柳湾县水务局2015年政府信息公开工作报告\n一、工作进展情况\n'
  const done = '加大主动公开力度。通过门户网站发布信息120条，微信发布信息30条。\n'
  const { heading, year } = await extract(readText(named + done))
  expect([heading.isReport, year]).toEqual([true, 2015])
  const other = await extract(readText(`${named}请各单位于3月底前报送。\n`))
  expect(other.heading.isReport).toBe(false)
})

test('the year of another report, published with other matters, is not that of this one', async () => {
  const text =
    '一、总体情况\n1.主动公开方面\n2020年，门户网站更新信息406条，公开财政、采购、收费等及2019年度信息公开工作报告。\n2.依申请公开方面\n2020年度收到12件依申请公开，按时予以答复。\n'
  expect((await extract(readText(text))).year).toBe(2020)
})

test('a period left from the report before is not believed against the whole text', async () => {
  const head =
    '柳湾县水务局编制了2021年政府信息公开年度报告。统计期限自2020年1月1日起至2020年12月31日止。\n一、总体情况\n'
  const own = '2021年，我局完善制度。\n2021年，收到申请3件。\n2021年新收公开申请3件。\n'
  expect((await extract(readText(head + own))).year).toBe(2021)
  const others = '2020年，我局完善制度。\n2020年，收到申请3件。\n'
  expect((await extract(readText(head + others))).year).toBe(2020)
})

test.each([
  ['统计期限为20231月1日至12月31日。', 2023],
  ['统计期限自2015-1-1起至2015-12-31止。', 2015],
])('a period whose signs were lost or are others: %s', async (text, year) => {
  const report = `柳湾县水务局政府信息公开工作年度报告\n${text}${BODY}`
  const { heading } = await extract(readText(report))
  expect(heading.period?.from).toBe(`${year}-01-01`)
  expect((await extract(readText(report))).year).toBe(year)
})
