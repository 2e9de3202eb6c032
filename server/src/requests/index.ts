import { reading } from './reading.ts';
import type { Request } from './request.ts';
import { writing } from './writing.ts';

/** Every request that the service answers, by method. */
export const requests: ReadonlyMap<string, Request> = new Map(
  [...reading, ...writing].map((request) => [request.method, request]),
);
