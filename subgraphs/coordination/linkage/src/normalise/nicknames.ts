/** Latin given names and the short forms people use for them; the first of each line stands for all. */
const FAMILIES =
  'william bill billy will willie liam|robert bob bobby rob robbie bert|richard dick rick richie|thomas tom tommy|' +
  'james jim jimmy jamie|john jack johnny jon|edward ed ted teddy eddie ned|henry harry hal|charles charlie chas chuck|' +
  'george georgie|joseph joe joey|samuel sam sammy|benjamin ben benny|daniel dan danny|michael mike mick mickey|' +
  'matthew matt|anthony tony|andrew andy drew|alexander alex sandy alec|frederick fred freddie freddy|francis frank|' +
  'arthur art|albert al bertie|alfred alf alfie|walter walt wally|peter pete|philip phil|stephen steve steven|' +
  'david dave davy|nicholas nick nicky|christopher chris kit|patrick pat paddy|ronald ron ronnie|donald don|' +
  'kenneth ken kenny|lawrence larry laurie|leonard len lenny|gregory greg|timothy tim|jonathan jonny|joshua josh|' +
  'nathaniel nat nate|zachary zach zac|elizabeth liz lizzie beth betty eliza bess|margaret maggie meg peggy madge|' +
  'catherine kate katie kathy cathy katherine kit|mary molly polly|ann annie nan nancy|sarah sally sadie|' +
  'dorothy dot dolly|frances fanny|jane jenny|jennifer jen|susan sue susie|helen nell nellie|eleanor nora ellie|' +
  'victoria vicky|rebecca becky|jessica jess jessie|isabella bella izzy isabel|charlotte lottie|caroline carrie|' +
  'emily em emmy|alice ally|martha patty|harriet hattie|matilda tilly|florence flo|abigail abby|samantha sammie';

const heads = new Map<string, string>();
for (const family of FAMILIES.split('|')) {
  const names = family.split(' ');
  for (const name of names) if (!heads.has(name)) heads.set(name, names[0] ?? name);
}

/** The formal name behind a short form, or the name itself. */
export const formalName = (name: string): string => heads.get(name) ?? name;
