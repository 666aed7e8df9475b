import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  [
    '本年度共收取信息处理费3笔，共计860元。',
    ['information_fee_yuan=860'],
    '六、其他需要报告的事项',
  ],
  ['信息处理费：收费0次，0元。', ['information_fee_yuan=0'], '六、其他需要报告的事项'],
  [
    '2023年发出收费通知2件，收取信息处理费金额为0.00元。',
    ['information_fee_yuan=0'],
    '六、其他需要报告的事项',
  ],
  [
    '本年度发出信息处理费收费通知1件，总金额120元，实际收取120元。',
    ['information_fee_yuan=120'],
    '六、其他需要报告的事项',
  ],
  ['我局全年未产生信息处理费。', ['information_fee_yuan=0'], '六、其他需要报告的事项'],
  ['2023年度信息处理费收取情况：无。', ['information_fee_yuan=0'], '六、其他需要报告的事项'],
  [
    '按照《政府信息公开信息处理费管理办法》，本机关本年度收取的信息处理费为0元。',
    ['information_fee_yuan=0'],
    '六、其他需要报告的事项',
  ],
  ['我街道没有向任何申请人收信息处理费。', ['information_fee_yuan=0'], '六、其他需要报告的事项'],
  ['无收取信息处理费的情况。', ['information_fee_yuan=0'], '六、其他需要报告的事项'],
  ['本年度无信息处理费。', ['information_fee_yuan=0'], '六、其他需要报告的事项'],
  [
    '未依据《政府信息公开信息处理费管理办法》收取任何费用。',
    ['information_fee_yuan=0'],
    '六、其他需要报告的事项',
  ],
  ['收取信息处理费1.2万元。', ['information_fee_yuan=12000'], '六、其他需要报告的事项'],
  [
    '我镇共收取信息处理费2230元，其中机关880元，村居1350元。',
    ['information_fee_yuan=2230'],
    '六、其他需要报告的事项',
  ],
  [
    '向申请人收取复印费18.5元、邮寄费36元，合计54.5元。',
    ['information_fee_yuan=54.5'],
    '四、政府信息公开收费及减免情况',
  ],
  ['收取复印费9元、邮寄费22元。', [], '四、政府信息公开收费及减免情况'],
  [
    '共收取检索、复制、邮寄等成本费用人民币46.8元。',
    ['information_fee_yuan=46.8'],
    '四、政府信息公开收费及减免情况',
  ],
  ['全年提供政府信息均未收费。', ['information_fee_yuan=0'], '四、政府信息公开收费及减免情况'],
  ['未收取任何费用。', ['information_fee_yuan=0'], '四、政府信息公开收费及减免情况'],
  ['没有收费情况。', ['information_fee_yuan=0'], '四、政府信息公开收费及减免情况'],
  ['本年度无收费。', ['information_fee_yuan=0'], '四、政府信息公开收费及减免情况'],
  [
    '对申请人均未收取检索、复制、邮寄等费用。',
    ['information_fee_yuan=0'],
    '四、政府信息公开收费及减免情况',
  ],
  ['均为免费提供。', ['information_fee_yuan=0'], '四、政府信息公开收费及减免情况'],
  ['收费金额为0元。', ['information_fee_yuan=0'], '四、政府信息公开收费及减免情况'],
  ['无。', ['information_fee_yuan=0'], '四、政府信息公开收费及减免情况'],
  ['未收取任何费用。复议2件，维持2件。', ['information_fee_yuan=0'], '三、收费、复议和诉讼'],
  [
    '提起行政复议1件。对申请人未收取复制、邮寄费用。',
    ['information_fee_yuan=0'],
    '三、复议、诉讼和收费情况',
  ],
  ['全年收到申请6件，均未收取费用。', ['information_fee_yuan=0'], '（二）依申请公开情况'],
  ['收到申请6件，收取资料费30元。', ['information_fee_yuan=30'], '（二）依申请公开情况'],
  ['办理过程中未收取任何费用。', ['information_fee_yuan=0'], '（二）依申请公开情况'],
  ['因行政诉讼支付律师代理费5000元。', [], '四、政府支出与收费情况'],
  ['投入政务公开经费8万元。', [], '（五）监督保障情况'],
  ['信息处理费按件计收的，每件100元。', [], '六、其他需要报告的事项'],
  ['清退乱收费3万元，没有收取企业保证金。', [], '一、总体情况'],
  ['未按收费通知要求缴纳费用的1件。', [], '（二）依申请公开情况'],
  ['公示收费标准12项，收取水费5万元。', [], '一、总体情况'],
  ['没有发现乱收费问题。', [], '一、总体情况'],
  ['制定收费公示牌，不断规范收费行为。', [], '（二）依申请公开情况'],
  ['本年度无申请。', ['information_fee_yuan=0'], '四、收费及减免情况'],
  [
    '未收到公开申请，因此未产生检索、复印、邮递等成本费用。',
    ['information_fee_yuan=0'],
    '四、收费及减免情况',
  ],
  ['全年未涉及政府信息公开的收费。', ['information_fee_yuan=0'], '四、收费及减免情况'],
  ['未产生与信息公开有关的诉讼费用。', [], '四、收费及减免情况'],
  ['依申请公开信息收取的费用0万元。', ['information_fee_yuan=0'], '四、政府信息公开收费情况'],
  ['按照规定收取工本费等共计128元。', ['information_fee_yuan=128'], '四、政府信息公开收费情况'],
  ['2023年收费总额0元，减免0元。', ['information_fee_yuan=0'], '四、政府信息公开收费情况'],
  ['检索费、复制费、邮寄费均为0元。', ['information_fee_yuan=0'], '四、政府信息公开收费情况'],
  ['依申请公开收费0元。', ['information_fee_yuan=0'], '四、政府信息公开收费情况'],
  [
    '（一）收取信息处理费情况。2023年，未收取信息处理费。',
    ['information_fee_yuan=0'],
    '六、其他需要报告的事项',
  ],
  ['2023年本机关收取信息处理费总金额为0。', ['information_fee_yuan=0'], '六、其他需要报告的事项'],
  [
    '1.信息处理费收取情况：2023年度我局没有信息处理费收取情况。',
    ['information_fee_yuan=0'],
    '六、其他需要报告的事项',
  ],
  [
    '按规定，2023年共对3件申请收取信息处理费，合计金额450元。',
    ['information_fee_yuan=450'],
    '六、其他需要报告的事项',
  ],
  [
    '根据国务院办公厅印发的通知要求，我市各级行政机关依申请提供政府信息收取信息处理费0元。',
    ['information_fee_yuan=0'],
    '六、其他需要报告的事项',
  ],
  [
    '本单位2023年无收取政府信息公开处理费情况。',
    ['information_fee_yuan=0'],
    '六、其他需要报告的事项',
  ],
  [
    '无其他需要报告的事项，收取信息处理费0件0元。',
    ['information_fee_yuan=0'],
    '六、其他需要报告的事项',
  ],
])('what was charged for information: %s → %s', async (text, expected, heading) => {
  const found = await figures(text, heading)
  expect(found.filter((one) => one.startsWith('information_fee'))).toEqual(expected)
})

test('no charge for services is said of no fee for information', async () => {
  const text = '公开各类文件，无行政事业性收费和政府集中采购。'
  expect(await figures(text)).not.toContain('information_fee_yuan=0')
  expect(await figures('未收取信息处理费及行政事业性收费。')).toContain('information_fee_yuan=0')
})
