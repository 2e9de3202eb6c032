import data from '../generated/metric-words.json';

export const turning: ReadonlySet<string> = new Set(data.turning);
/** Words that turn a metric of one direction only. */
export const turners: Readonly<Record<string, ReadonlySet<string>>> = {
  decrease: new Set(data.done),
  increase: new Set(data.wanting),
};
export const qualifiers: ReadonlySet<string> = new Set(data.qualifiers);
export const definite: ReadonlySet<string> = new Set(data.definite);
export const occasions: ReadonlySet<string> = new Set(data.occasions);
export const orders: ReadonlySet<string> = new Set(data.orders);
export const things: ReadonlySet<string> = new Set(data.things);
export const links: ReadonlySet<string> = new Set(data.links);
export const limits: ReadonlySet<string> = new Set(data.limits);
export const shares: ReadonlySet<string> = new Set(data.shares);
export const sizes: ReadonlySet<string> = new Set(data.sizes);
export const ceilings: ReadonlySet<string> = new Set(data.ceilings);
export const paces: ReadonlySet<string> = new Set(data.paces);
