import type { SideName } from '../facts.ts';
import type { Text } from '../rules/rule.ts';

/** Which organisation answers for a member on each side. */
export const ORGANISATION: Readonly<Record<SideName, Text>> = {
  ORIGIN: {
    zh: '所属支部；支部已撤销的，为其乡镇，没有乡镇的为县',
    en: 'the home branch; its township, or else its county, once it is closed',
  },
  DESTINATION: {
    zh: '最早开始的有效流入登记的支部；支部已撤销的，为其上级',
    en: 'the branch of the open reception that began first; what stands above it once it is closed',
  },
  ASSOCIATION: {
    zh: '最早开始的有效会籍的支部；没有支部或支部已撤销的，为该商会。其后又加入别的商会的，仍由先加入的负责，责任不中断',
    en: 'the branch of the open membership that began first; its association where it names none or that is closed. Whoever joins another one besides stays with the first: the responsibility goes on without a break',
  },
};
