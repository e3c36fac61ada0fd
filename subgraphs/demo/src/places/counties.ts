/** A home county of the demo, with its townships as the county names them. */
export interface DemoCounty {
  readonly region: string;
  readonly name: string;
  readonly townships: readonly string[];
  /** Village branches over all townships. */
  readonly branches: number;
  /** Its share of the mobile members, 0 to 1. */
  readonly share: number;
}

export const yongjia: DemoCounty = {
  region: '330324',
  name: '永嘉县',
  townships: [
    '东城街道',
    '北城街道',
    '南城街道',
    '江北街道',
    '东瓯街道',
    '三江街道',
    '黄田街道',
    '乌牛街道',
    '桥头镇',
    '桥下镇',
    '大若岩镇',
    '碧莲镇',
    '巽宅镇',
    '岩头镇',
    '枫林镇',
    '岩坦镇',
    '沙头镇',
    '鹤盛镇',
    '云岭乡',
    '茗岙乡',
    '溪下乡',
    '界坑乡',
  ],
  branches: 600,
  share: 0.92,
};

/** The second county shows that one county never sees another's members. */
export const qingtian: DemoCounty = {
  region: '331121',
  name: '青田县',
  townships: ['鹤城街道', '瓯南街道', '油竹街道', '温溪镇', '船寮镇', '山口镇', '东源镇', '仁庄镇'],
  branches: 60,
  share: 0.08,
};

export const counties: readonly DemoCounty[] = [yongjia, qingtian];
