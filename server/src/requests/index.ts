import { codeActions } from './code-actions.ts';
import { display } from './display.ts';
import { formatting } from './formatting.ts';
import { reading } from './reading.ts';
import type { Request } from './request.ts';
import { writing } from './writing.ts';

/** Every request that the service answers, by method. */
export const requests: ReadonlyMap<string, Request> = new Map(
  [...reading, ...display, ...writing, ...codeActions, ...formatting].map((request) => [
    request.method,
    request,
  ]),
);
