import type { Random } from '../random.ts';

const surnames = [...'陈徐李王金周叶朱黄胡郑吴戴谢潘林杨麻柯邵刘汪杜滕季夏孙董张厉'];
const female = [...'丽芳娟敏静秀英慧玲燕霞兰琴萍娜雪梅婷莹洁爱春'];
const male = [...'伟强军勇杰涛明超刚平辉建国华建波斌鹏飞志海忠义光林'];
const middle = [...'小晓建志永国海文春秀美玉金银正德世家'];

/** A name as people of southern Zhejiang bear them. */
export const personName = (random: Random, sex: 'FEMALE' | 'MALE'): string => {
  const last = random.pick(sex === 'FEMALE' ? female : male);
  return random.pick(surnames) + (random.chance(0.75) ? random.pick(middle) : '') + last;
};

const villageFirst = [...'上下前后东西南北大小里外新岩溪坑潘朱陈林金郑'];
const villageSecond = [...'溪坑岙垟埠湾塘桥坦山田林浦岭头庄'];

/** The n-th village name of a township; different for each n below 352. */
export const villageName = (n: number): string => {
  const first = villageFirst[n % villageFirst.length];
  const second = villageSecond[Math.floor(n / villageFirst.length + n) % villageSecond.length];
  return `${first}${second}村`;
};

const trades = ['泵阀', '纽扣', '超市', '服装', '眼镜', '电器', '建材', '餐饮', '物流', '皮革'];

export const tradeName = (random: Random): string => random.pick(trades);

export const enterpriseName = (random: Random, city: string, trade: string): string =>
  `${city}${random.pick([...'鸿恒瑞永盛嘉楠江宏泰'])}${random.pick([...'达源兴丰鑫隆华信通'])}${trade}有限公司`;

/** Every demo number begins with 1990000, so that nobody takes one for a real subscriber's. */
export const phoneNumber = (random: Random): string => `1990000${String(random.whole(0, 9_999)).padStart(4, '0')}`;
