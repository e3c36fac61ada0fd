/**
 * Characters that offices write for one another in names, each set led by the one that stands for it.
 * Surnames: simplification left 萧/肖, 傅/付, 阎/闫, 戴/代 and others side by side in registers.
 * Given names: variant characters (异体字) that typists without the rare character replace.
 * Mere homophones (伟/玮) are not here: those are told by their sound.
 */
const SETS = [
  ...['萧肖', '傅付', '阎闫', '戴代', '邱丘', '蓝兰', '于於', '范範', '叶葉', '贠员', '钟锺', '欧区', '游遊', '丁仃'],
  ...['哲喆', '坤堃', '升昇陞', '峰峯', '村邨', '果菓', '昆崑崐', '咏詠', '云雲', '杰傑', '群羣', '岩巖嵒', '珍珎'],
  ...[
    '珏玨',
    '琼瓊',
    '赟贇',
    '晖辉煇',
    '灿燦',
    '焕煥',
    '娴嫻',
    '梅楳',
    '国囯',
    '栖棲',
    '彦彥',
    '妆粧',
    '德徳悳',
    '锈鏽',
  ],
  ...[
    '淳湻',
    '法灋',
    '花蘤',
    '剑劎',
    '丽麗',
    '淑婌',
    '暖煖',
    '启啓啟',
    '泉湶',
    '伟偉',
    '艳豔艶',
    '勋勳',
    '晋晉',
    '秋秌',
  ],
];

const canonical = new Map<string, string>();
for (const set of SETS) {
  const [first = '', ...others] = [...set];
  for (const other of others) canonical.set(other, first);
}

/** The text with every variant character replaced by the one that stands for its set. */
export function foldVariants(text: string): string {
  let out = '';
  for (const ch of text) out += canonical.get(ch) ?? ch;
  return out;
}
