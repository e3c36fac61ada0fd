import type { Text } from '@liangdi/responsibility';

/** Names of duties, states of a move, and sides, for readers. */
export const DUTY_NAMES: Readonly<Record<string, Text>> = {
  KEEP_RECORD: { zh: '建立信息档案', en: 'keeping the record' },
  CONTACT: { zh: '联系', en: 'contact' },
  EDUCATE: { zh: '教育培训', en: 'education' },
  ORGANISATIONAL_LIFE: { zh: '组织生活', en: 'organisational life' },
  DUES: { zh: '收缴会费', en: 'dues' },
  CARE: { zh: '关爱帮扶', en: 'care' },
  VOTING_RIGHTS: { zh: '民主权利', en: 'voting rights' },
  REPORT_BACK: { zh: '双向反馈', en: 'reporting back' },
};

export const SIDE_NAMES: Readonly<Record<string, Text>> = {
  ORIGIN: { zh: '流出地', en: 'the origin' },
  DESTINATION: { zh: '流入地', en: 'the destination' },
  ASSOCIATION: { zh: '商会、行业协会', en: 'the association' },
  COORDINATION: { zh: '协调小组', en: 'the coordination team' },
};

/** Fields that sides may contradict each other in. */
export const FIELD_NAMES: Readonly<Record<string, Text>> = {
  name: { zh: '姓名', en: 'name' },
  sex: { zh: '性别', en: 'sex' },
  birthDate: { zh: '出生日期', en: 'birth date' },
  joinedOn: { zh: '入党日期', en: 'joining date' },
  homeCounty: { zh: '户籍县', en: 'home county' },
  destinationRegion: { zh: '流入地', en: 'destination' },
};
