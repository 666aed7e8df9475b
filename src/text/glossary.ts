import type { Words } from '../form/form'
import type { TermId } from './terms'

/** What the list of words says beyond the one sentence in `terms.ts`. Articles are those of the 条例. */
export const GLOSSARY: Readonly<Record<TermId, Words>> = {
  proactive: {
    zh: '《条例》第十九条至第二十一条规定了应当主动公开的内容。报告里的“主动公开信息数”是各单位自己报的总条数，有的只算网站，有的把公众号、公示栏也加进来，所以不同地方的总数不宜直接比。',
    en: 'Articles 19 to 21 of the Regulations say what must be published. The total that a report gives is the office’s own count: some count their website only, others add social media and notice boards. Totals of different places do not compare.',
  },
  requests: {
    zh: '公民、法人和其他组织都可以申请（第二十七条）。机关应在收到之日起二十个工作日内答复，经批准可再延长二十个工作日（第三十三条）。申请多，可能是因为事多、人多，也可能是因为大家相信申请有用；它本身不说明工作好坏。',
    en: 'Anybody may ask: citizens, companies, other organisations (article 27). The answer is due within 20 working days, which may be extended by 20 more (article 33). Many requests may mean many people, many disputes, or much trust that asking helps; by itself the number says nothing about the work.',
  },
  received: {
    zh: '表三第一行。正文里说的“收到”“受理”“收办”有时把上年结转也算进去，所以正文与表可能差一个结转数。',
    en: 'The first row of table 3. In the text, “received” or “handled” sometimes includes what was carried in, so text and table may differ by just that number.',
  },
  'carried-in': {
    zh: '表三第二行。应当等于上一年报告里的“结转下年度”；不相等时，要么统计范围变了，要么有一年填错了。2019年以前的表没有这一行。',
    en: 'The second row of table 3. It should equal “carried over” in the report of the year before; if not, the scope changed or one of the two is wrong. The forms before 2019 have no such row.',
  },
  'carried-over': {
    zh: '表三最后一行。十二月收到的申请，答复期限落在下一年，留下一些很正常。',
    en: 'The last row of table 3. The answer to a request of December is due in the next year, so a few are normal.',
  },
  answered: {
    zh: '表三“三”之下各行之和，印在（七）。它包括公开、不公开、无法提供、不予处理和其他，所以不能当作“答复满意”的件数。',
    en: 'The sum of all rows under “3”, printed as (7). It includes granted, refused, unable to provide, not processed and other, so it says nothing about how content the applicants were.',
  },
  granted: {
    zh: '依据第三十六条第（一）（二）项。2019年以前的表把“属于已主动公开范围”和“同意公开”分成两行，两行相加才与今天的“予以公开”相近。',
    en: 'Article 36 (1) and (2). Before 2019 the form had two rows, “already public” and “agreed to publish”; only their sum comes close to today’s figure.',
  },
  partial: {
    zh: '依据第三十七条。一件申请作了区分处理，只计在这里，不再计入不予公开等其他行。',
    en: 'Article 37. A request answered in part is counted here alone, not under refusals as well.',
  },
  refused: {
    zh: '八种理由是：国家秘密，其他法律、行政法规禁止公开，危及国家安全、公共安全、经济安全、社会稳定，保护第三方合法权益，内部事务信息，过程性信息，行政执法案卷，行政查询事项（第十四条至第十六条、第三十六条第（七）项等）。表内不印小计，小计由八行相加得出，或取自正文。',
    en: 'The eight grounds: state secrets; barred by other law; national, public or economic security and social stability; rights of third parties; internal affairs; deliberation; enforcement files; and matters for a register enquiry (articles 14 to 16, article 36 (7)). The form prints no subtotal: it is the sum of the eight rows or comes from the text.',
  },
  unable: {
    zh: '三种情形：本机关不掌握，没有现成信息、需要另行制作，补正后内容仍不明确（第二十九条、第三十条、第三十六条第（四）（五）项、第三十八条）。不能与不予公开相加，说成“拒绝”的件数。',
    en: 'Three cases: not held by this office, would have to be made, still unclear after correction (articles 29, 30, 36 (4) and (5), 38). It must not be added to the refusals.',
  },
  'not-processed': {
    zh: '五种情形：信访、举报、投诉，重复申请，要求提供公开出版物，无正当理由大量反复申请，要求确认或重新出具已获取的信息（第三十五条、第三十六条第（六）项、第三十九条；最后一种只见于表式）。',
    en: 'Five cases: petitions, reports and complaints; repeats; published works; excessive requests without good reason; and asking to confirm or re-issue what was already obtained (articles 35, 36 (6), 39; the last one stands in the form only).',
  },
  other: {
    zh: '2019年式只有一行；2021年式分为三行：逾期不补正（第三十条）、逾期不缴纳信息处理费、其他。申请人撤回的，按表式计入最后一行，但有的报告在表外另列。',
    en: 'One row in the 2019 form; three since 2021: correction overdue (article 30), fee unpaid, and the rest. A request that was withdrawn belongs to the rest, though some reports list it elsewhere.',
  },
  review: {
    zh: '表四第一组。结果分为维持、纠正、其他、尚未审结。上一年没有审结的也算在内，所以总计是当年在办的案件，不是新提出的案件。',
    en: 'The first group of table 4: upheld, corrected, other, pending. Cases of the year before are included, so the total is the caseload, not the number of new cases.',
  },
  lawsuit: {
    zh: '表四分“未经复议直接起诉”和“复议后起诉”两组，口径与复议相同。一个案件先复议、后起诉，会在两处各出现一次。',
    en: 'Table 4 has direct suits and suits after a review, counted like the reviews. A case that goes through both appears in both.',
  },
  corrected: {
    zh: '包括撤销、变更、确认违法和责令重新答复等。件数通常很少，从一两件算出的比例没有多大意义。',
    en: 'The answer was set aside, changed, found unlawful, or had to be given anew. There are mostly very few such cases, and a share of one or two means little.',
  },
  rules: {
    zh: '依据《立法法》。镇街报告里填了规章，多半是把规范性文件填错了行；本站照录，并在“核对”里列出。',
    en: 'Under the Law on Legislation. A town that reports rules has mostly entered a normative document in the wrong row; we keep the figure as printed and list it under Checks.',
  },
  'normative-documents': {
    zh: '俗称“红头文件”的一部分。2019年式称“规范性文件”，数的是新制作、新公开；2021年式称“行政规范性文件”，数的是制发、废止和现行有效。有的把修订也计为制发。',
    en: 'Part of what people call “red-letterhead documents”. The 2019 form counted those newly made and disclosed; since 2021 it is those issued, repealed and in force. Some offices count an amendment as issued.',
  },
  decisions: {
    zh: '对应第二十条第（五）（六）项。网上公示一件处罚可以发几条信息，也可以只公示一部分，所以这里的件数与“公开信息条数”不是一回事。',
    en: 'Article 20 (5) and (6). One penalty may give several items on a website, and not every one appears there, so decisions and items published are different things.',
  },
  fees: {
    zh: '行政事业性收费在表二第（八）项。信息处理费依据第四十二条和2020年11月的《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），只对数量、频次明显超过合理范围的申请收取，写在报告最后一节。',
    en: 'Administrative fees stand in table 2, item (8). The information fee rests on article 42 and on the rule of November 2020 (国办函〔2020〕109号); it is charged only where requests clearly exceed a reasonable number, and is told in the last section of a report.',
  },
  hotline: {
    zh: '热线不是《条例》规定的内容，只有一部分报告在正文里提到。工单多少与人口、派单规则有关，不代表办事好坏。',
    en: 'The Regulations do not ask for it; only some reports mention it in the text. The number of tickets follows population and the way tickets are assigned, not the quality of the work.',
  },
  satisfaction: {
    zh: '回访哪些人、没接电话的怎么算、几次回访取哪一次，各地不同，报告一般不说明。合并几个地方的满意度时，按工单数加权。',
    en: 'Who is called, what an unanswered call counts as and which of several calls is taken differs from place to place and is rarely told. Where places are put together, they are weighted by tickets.',
  },
  channels: {
    zh: '微信有的按推送次数、有的按文章篇数，通常含转载；关注人数是年底的存量，同一个人可能关注好几个账号，不能相加。',
    en: 'On WeChat some count pushes and some articles, mostly with reposts. Followers are those at the end of the year; one person may follow several accounts, so they are never added up.',
  },
  form: {
    zh: '换了表式，同一个名字下数的可能是另一样东西，所以前后年份不一定能连成一条线。哪一项能连、哪一项不能，见“表式与断点”。',
    en: 'When the form changes, the same name may stand for another count, and years can no longer be joined in one line. What can be joined and what cannot is listed under “The forms and their breaks”.',
  },
  scope: {
    zh: '例如，区政府的报告有的是全区合计，有的只是区政府办公室；“主动公开”有的只算网站。口径变了，数字会跳，事情却未必变了。',
    en: 'A district’s report may cover the whole district or only its general office; “items published” may mean the website only. When the scope changes the figure jumps, though nothing else need have changed.',
  },
  control: {
    zh: '最基本的一条印在表三上：新收加上年结转，等于办理结果总计加结转下年度。本站的“核对”就是逐份报告验算这些算式。',
    en: 'The basic one is printed on table 3: received plus carried in equals disposed of plus carried over. Our checks work out such sums for every report.',
  },
  approximate: {
    zh: '用约数算出来的增减，可能全是四舍五入造成的，所以不算。',
    en: 'A change reckoned from such figures might be nothing but rounding, so none is given.',
  },
  inferred: {
    zh: '空格不一定是零：有的单位连不为零的总计也不填。只有行和列都能印证时才当作零，并注明是推得的。',
    en: 'A blank is not always zero: some offices leave even totals blank that are not. It is taken as zero only where row and column prove it, and is marked as inferred.',
  },
  wilson: {
    zh: '十件中有九件公开，与一千件中有九百件公开，都是90%，可信的程度却大不相同。按 Wilson（1927）的方法，在95%的把握下，前者大致在60%到98%之间，后者在88%到92%之间。两个地方的范围重叠很多时，不宜说谁高谁低。',
    en: 'Nine of ten and nine hundred of a thousand are both 90%, but not equally certain. By Wilson’s method (1927), at 95% confidence the first lies between about 60% and 98%, the second between 88% and 92%. Where the ranges of two places overlap widely, neither can be called higher.',
  },
  town: {
    zh: '乡、镇设政府；街道设办事处，是上级政府的派出机关。《条例》第四十九条没有给镇街单独规定公布年报的期限，由各地自定。',
    en: 'Townships and towns have governments; a subdistrict has an office sent by the government above. Article 49 sets no date of its own for their reports; local notices do.',
  },
  aggregate: {
    zh: '下级缺了几处，汇总就少几处，所以汇总数不能当作上级的数；上级自己报告里印的数是另一回事。',
    en: 'If some places are missing, so are their figures, and the sum is not the figure of the place above. What that place prints in its own report is another matter.',
  },
}
