import { codeActions } from './code-actions.ts';
import { display } from './display.ts';
import { formatting } from './formatting.ts';
import { navigation } from './navigation.ts';
import { overview } from './overview.ts';
import { reading } from './reading.ts';
import type { Request } from './request.ts';
import { writing } from './writing.ts';

/** Every request that the service answers, by method. */
export const requests: ReadonlyMap<string, Request> = new Map(
  [...reading, ...navigation, ...overview, ...display, ...writing, ...codeActions, ...formatting].map(
    (request) => [request.method, request],
  ),
);
