import { hash } from './made-ids.ts';

const DAY = 86_400_000;

/** The hundred commonest surnames by and large, and characters of given names: some hundred thousand different names. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常';
const GIVEN =
  '伟芳秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰华建国梅玲辉林红晓波斌宇浩凯欣雨佳俊峰鹏飞云龙海燕丹莉萍雪琴珍莲凤文博志远思源子轩一诺梓涵家豪嘉怡诗琪永康德胜福生长春玉成宝金荣贵祥';

/** Whom linkage compares: name, sex and birth date of one member, the same for the same number. */
export const personOf = (number: number) => {
  const one = (from: string, salt: number): string => from.charAt(hash(number * 17 + salt) % from.length);
  const years = hash(number * 17 + 4) % (50 * 365);
  return {
    name: one(SURNAMES, 1) + one(GIVEN, 2) + (hash(number * 17 + 5) % 6 === 0 ? '' : one(GIVEN, 3)),
    sex: hash(number * 17 + 6) % 3 === 0 ? 'FEMALE' : 'MALE',
    birthDate: Date.UTC(1955, 0, 1, -8) + years * DAY,
  };
};
