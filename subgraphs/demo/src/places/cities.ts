/** A receiving city of the demo, with some of its subdistricts. */
export interface DemoCity {
  readonly region: string;
  readonly name: string;
  readonly short: string;
  readonly subdistricts: readonly string[];
  /** Relative number of members who work there. */
  readonly weight: number;
  /** Joint branches set up there by 永嘉 and the city's associations. */
  readonly jointBranches: number;
}

/** Where two documents contradict each other: only planted members are there. */
export const xining: DemoCity = {
  region: '630100',
  name: '西宁市',
  short: '西宁',
  subdistricts: ['人民街街道', '火车站街道'],
  weight: 0,
  jointBranches: 0,
};

/** Which a rule forgot: only planted members are there. */
export const yinchuan: DemoCity = {
  region: '640100',
  name: '银川市',
  short: '银川',
  subdistricts: ['解放西街街道', '北京中路街道'],
  weight: 0,
  jointBranches: 0,
};

export const cities: readonly DemoCity[] = [
  {
    region: '310000',
    name: '上海市',
    short: '上海',
    subdistricts: ['南京东路街道', '豫园街道', '曹家渡街道', '北新泾街道', '真如镇街道', '七宝镇', '九亭镇', '江桥镇'],
    weight: 30,
    jointBranches: 9,
  },
  {
    region: '110000',
    name: '北京市',
    short: '北京',
    subdistricts: ['东华门街道', '朝外街道', '望京街道', '中关村街道', '大红门街道', '和义街道', '十八里店地区'],
    weight: 18,
    jointBranches: 7,
  },
  {
    region: '440100',
    name: '广州市',
    short: '广州',
    subdistricts: ['流花街道', '三元里街道', '石牌街道', '凤阳街道', '大石街道', '新塘镇'],
    weight: 14,
    jointBranches: 5,
  },
  {
    region: '440300',
    name: '深圳市',
    short: '深圳',
    subdistricts: ['华强北街道', '南头街道', '民治街道', '布吉街道', '沙井街道', '平湖街道'],
    weight: 12,
    jointBranches: 5,
  },
  {
    region: '330100',
    name: '杭州市',
    short: '杭州',
    subdistricts: ['四季青街道', '长河街道', '九堡街道', '临平街道'],
    weight: 9,
    jointBranches: 3,
  },
  {
    region: '420100',
    name: '武汉市',
    short: '武汉',
    subdistricts: ['汉正街道', '常青街道', '关东街道'],
    weight: 6,
    jointBranches: 3,
  },
  {
    region: '510100',
    name: '成都市',
    short: '成都',
    subdistricts: ['驷马桥街道', '双楠街道', '华阳街道'],
    weight: 6,
    jointBranches: 2,
  },
  {
    region: '530100',
    name: '昆明市',
    short: '昆明',
    subdistricts: ['官渡街道', '吴井街道', '大板桥街道'],
    weight: 5,
    jointBranches: 2,
  },
  xining,
  yinchuan,
];
