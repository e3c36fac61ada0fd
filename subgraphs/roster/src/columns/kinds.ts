import type { Field } from './fields.ts';

/** Whose roster it is: the side that owns the facts in it. */
export type RosterKind = 'origin' | 'destination' | 'association';

/** The headers of a field, the one we write ourselves first. */
export interface Labels {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const person = {
  name: {
    zh: ['姓名', '名字', '党员姓名', '会员姓名', '成员姓名', '本人姓名', '姓名全称', '流动党员姓名'],
    en: ['Name', 'Full name', 'Member name', 'Person'],
  },
  sex: { zh: ['性别'], en: ['Sex', 'Gender'] },
  birthDate: {
    zh: ['出生日期', '出生年月', '出生年月日', '出生时间', '生日', '出生'],
    en: ['Birth date', 'Date of birth', 'Birthday', 'Born', 'DOB'],
  },
  idNumber: {
    zh: [
      '身份证号',
      '身份证号码',
      '公民身份号码',
      '身份证',
      '身份证件号码',
      '居民身份证号码',
      '证件号码',
      '公民身份证号',
    ],
    en: ['ID number', 'Resident ID number', 'Identity number', 'ID card', 'ID no', 'Identity card number'],
  },
  phone: {
    zh: ['联系电话', '手机', '手机号', '手机号码', '电话', '电话号码', '联系方式', '移动电话', '本人电话', '联系号码'],
    en: ['Phone', 'Mobile', 'Telephone', 'Phone number', 'Mobile number', 'Contact number', 'Tel', 'Cell phone'],
  },
} as const satisfies Partial<Record<Field, Labels>>;

const tail = {
  address: {
    zh: ['现居住地', '住址', '家庭住址', '现住址', '居住地址', '详细地址', '联系地址', '地址', '家庭地址'],
    en: ['Address', 'Home address', 'Residence'],
  },
  note: { zh: ['备注', '说明', '附注', '其他'], en: ['Note', 'Notes', 'Remarks', 'Comment'] },
} as const satisfies Partial<Record<Field, Labels>>;

/** The columns of each kind of roster in the order in which we write them. */
export const KINDS: Readonly<Record<RosterKind, Readonly<Partial<Record<Field, Labels>>>>> = {
  origin: {
    ...person,
    homeBranch: {
      zh: [
        '所在党支部',
        '党支部',
        '所在支部',
        '所属支部',
        '支部',
        '党组织名称',
        '所属党组织',
        '组织关系所在支部',
        '组织关系',
        '支部名称',
        '所在党组织',
      ],
      en: ['Home branch', 'Branch', 'Organisation', 'Branch name'],
    },
    standing: {
      zh: ['党员状态', '人员类别', '党员类别', '党籍状态', '类别', '正式或预备', '是否正式党员', '状态'],
      en: ['Standing', 'Status', 'Membership status', 'Category'],
    },
    joinedOn: {
      zh: ['入党时间', '入党日期', '入党年月', '加入时间', '何时入党', '加入党组织时间'],
      en: ['Joined on', 'Date joined', 'Joined', 'Join date', 'Admission date'],
    },
    destination: {
      zh: [
        '流出地区',
        '流向',
        '流入地',
        '外出地点',
        '流向地',
        '去向',
        '流动去向',
        '外出流向',
        '务工地',
        '外出所在地',
        '现流入地',
        '流动地点',
        '外出务工地点',
        '外出地',
      ],
      en: ['Destination', 'Destination region', 'Destination city', 'Went to', 'Moved to', 'Current city'],
    },
    reason: {
      zh: ['外出原因', '流动原因', '流出原因', '外出事由', '从事工作', '原因'],
      en: ['Reason', 'Reason for leaving', 'Purpose'],
    },
    leftOn: {
      zh: ['外出时间', '流出时间', '外出日期', '流出日期', '离开时间', '流动时间', '何时外出'],
      en: ['Left on', 'Date left', 'Left', 'Departure date', 'Outflow date'],
    },
    certificateNumber: {
      zh: ['流动党员活动证号', '活动证号', '活动证编号', '证书编号', '流动党员证号', '活动证号码', '流动证号'],
      en: ['Certificate number', 'Certificate no', 'Certificate'],
    },
    ...tail,
  },
  destination: {
    ...person,
    homeCounty: {
      zh: [
        '流出地',
        '籍贯',
        '户籍地',
        '户籍所在地',
        '流出县',
        '来源地',
        '户籍',
        '原籍',
        '家乡',
        '老家',
        '流出县市区',
        '户籍地址',
        '流出地区',
      ],
      en: ['Home county', 'Origin', 'County of origin', 'Home place', 'Native place', 'Hometown'],
    },
    branch: {
      zh: [
        '接收党支部',
        '接收支部',
        '现所在党支部',
        '流入党支部',
        '所在党支部',
        '党支部',
        '所属支部',
        '支部',
        '接收党组织',
        '流入支部',
        '报到支部',
        '报到党组织',
        '所在支部',
        '支部名称',
      ],
      en: ['Receiving branch', 'Branch', 'Branch name', 'Received by'],
    },
    receivedOn: {
      zh: [
        '接收时间',
        '流入时间',
        '报到时间',
        '接收日期',
        '报到日期',
        '流入日期',
        '来沪时间',
        '来京时间',
        '登记时间',
        '到达时间',
      ],
      en: ['Received on', 'Reception date', 'Arrived on', 'Arrival date', 'Date received', 'Registered on'],
    },
    employer: {
      zh: ['工作单位', '单位', '就业单位', '单位名称', '现工作单位', '务工单位', '所在单位', '工作单位及职务'],
      en: ['Employer', 'Company', 'Workplace', 'Work unit'],
    },
    ...tail,
  },
  association: {
    ...person,
    association: {
      zh: ['所属商会', '商会', '商会名称', '协会名称', '所属协会', '协会', '所在商会', '所属商协会'],
      en: ['Association', 'Chamber', 'Chamber of commerce', 'Association name'],
    },
    enterprise: {
      zh: [
        '企业名称',
        '企业',
        '公司名称',
        '公司',
        '单位名称',
        '所在企业',
        '工作单位',
        '单位',
        '会员单位',
        '现工作单位',
        '就业单位',
        '务工单位',
        '所在单位',
        '工作单位及职务',
      ],
      en: ['Enterprise', 'Company', 'Company name', 'Firm', 'Business'],
    },
    trade: {
      zh: ['行业', '所属行业', '从事行业', '经营范围', '主营业务', '行业类别', '主营'],
      en: ['Trade', 'Industry', 'Sector', 'Line of business'],
    },
    role: {
      zh: ['会内职务', '商会职务', '职务', '担任职务', '协会职务', '会员级别', '会员类别', '任职'],
      en: ['Role', 'Position', 'Office held', 'Title'],
    },
    joinedOn: {
      zh: ['入会时间', '入会日期', '加入时间', '入会年月', '入会年份', '加入商会时间'],
      en: ['Joined on', 'Date joined', 'Joined', 'Member since', 'Join date'],
    },
    homeCounty: {
      zh: ['籍贯', '户籍地', '流出地', '户籍所在地', '家乡', '原籍', '户籍', '老家', '来源地', '流出地区'],
      en: ['Home county', 'Origin', 'County of origin', 'Native place', 'Hometown'],
    },
    ...tail,
  },
};

/** The fields of a kind, in the order in which we write them. */
export const fieldsOf = (kind: RosterKind): readonly Field[] => Object.keys(KINDS[kind]) as Field[];
