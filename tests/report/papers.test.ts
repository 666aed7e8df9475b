import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  ['制发规章1件、行政规范性文件6件。', ['normative_documents_issued=6', 'rules_issued=1']],
  [
    '对历年规范性文件进行清理，废止7件，继续有效41件。',
    ['normative_documents_in_force=41', 'normative_documents_repealed=7'],
  ],
  [
    '清理规范性文件32件，其中废止5件、修改3件、继续有效24件。',
    ['normative_documents_in_force=24', 'normative_documents_repealed=5'],
  ],
  ['宣布失效规范性文件4件。', ['normative_documents_repealed=4']],
  ['截至2023年底，现行有效行政规范性文件21件。', ['normative_documents_in_force=21']],
  ['废止行政规范性文件12件，宣布失效6件。', ['normative_documents_repealed=12']],
  ['政府规章现行有效23件，本年新制定2件。', ['rules_in_force=23', 'rules_issued=2']],
  ['公开行政规范性文件8件（其中2023年制发3件）。', ['normative_documents_issued=3']],
  ['制定规章和行政规范性文件共3件。', []],
  ['制定内部管理规章制度5项。', []],
  ['修订规范性文件2件。', []],
  ['出台规范性文件3件，其他文件18件。', ['normative_documents_issued=3']],
])('documents and rules: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  ['制发文件130份，主动公开46份。', ['documents_created=130', 'documents_made_public=46']],
  [
    '全年制作公文88件，其中主动公开30件、依申请公开12件、不予公开46件。',
    ['documents_created=88', 'documents_made_public=30'],
  ],
  ['公开政府文件24件。', ['documents_made_public=24']],
  ['印发各类文件180份。', []],
  ['收文360份。', []],
])('papers by openness: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  [
    '全年作出行政许可决定85件、行政处罚决定12件、行政强制决定0件。',
    ['compulsory_measures=0', 'penalties_decided=12', 'permits_decided=85'],
  ],
  ['办理安全审查等行政许可33件，行政处罚2件。', ['penalties_decided=2', 'permits_decided=33']],
  ['受理行政许可申请60件，办结行政许可58件。', ['permits_decided=58']],
  ['办理行政处罚案件44宗。', ['penalties_decided=44']],
  ['双公示上传行政许可35件。', []],
  ['新增行政许可事项3项。', []],
  ['因行政处罚引发纠纷2件。', []],
])('decisions: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})
