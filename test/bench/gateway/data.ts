/** The data of the benchmark graph: a few users and products whose reviews lead from one to the other. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly birthday: string;
}

export interface Product {
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
}

export interface Review {
  readonly id: string;
  readonly body: string;
  readonly rating: number;
  readonly authorId: string;
  readonly productUpc: string;
}

const names = ['Lin Mei', 'Chen Tao', 'Zhou Yan', 'Wu Jie', 'Xu Ning', 'Ma Rui'];

export const users: readonly User[] = names.map((name, n) => ({
  id: `u${n + 1}`,
  name,
  username: name.toLowerCase().replace(' ', '.'),
  birthday: `199${n}-0${n + 1}-1${n}`,
}));

const goods = ['Table', 'Couch', 'Chair', 'Lamp', 'Shelf', 'Desk', 'Stool', 'Mirror', 'Rug'];

const productOf = (n: number): Product => ({
  upc: `p${n + 1}`,
  name: goods[n] ?? `${goods[n % goods.length]} ${n + 1}`,
  price: 40 + ((n * 137) % 1_500),
  weight: 10 + ((n * 71) % 900),
});

/** The first five are the top products; all of them are the catalogue of the list workload. */
export const products: readonly Product[] = Array.from({ length: 200 }, (_, n) => productOf(n));

/** Two reviews by each user of the first nine products; one of each other product. */
export const reviews: readonly Review[] = [
  ...Array.from({ length: 12 }, (_, n) => reviewOf(n, (n % 6) + 1, ((n * 5) % 9) + 1)),
  ...Array.from({ length: 191 }, (_, n) => reviewOf(12 + n, (n % 6) + 1, n + 10)),
];

function reviewOf(n: number, author: number, product: number): Review {
  return {
    id: `r${n + 1}`,
    body: `Review ${n + 1}: does what it should, and looks well doing it.`,
    rating: (n % 5) + 1,
    authorId: `u${author}`,
    productUpc: `p${product}`,
  };
}

export const inStock = (upc: string): boolean => Number(upc.slice(1)) % 3 !== 0;

export const shippingEstimate = ({ price, weight }: Pick<Product, 'price' | 'weight'>): number =>
  price > 1_000 ? 0 : Math.round(weight * 0.5);
