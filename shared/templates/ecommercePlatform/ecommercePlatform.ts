import type { Kpi } from '../../model/position.ts';
import type { Template, TemplatePosition } from '../template.ts';
import type { EcommerceUnit } from './ecommerceUnit.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

type KpiShape = readonly [direction: Kpi['direction'], weight: number];

const post = (headcount: number, reviewMonths: number, ...kpis: readonly KpiShape[]): TemplatePosition => ({
  headcount,
  reviewMonths,
  kpis: kpis.map(([direction, weight]) => ({ direction, weight })),
});

/** The departments of an e-commerce platform with their duties, and posts as a consultant would define them. */
export const ecommercePlatform: Template<EcommerceUnit> = {
  id: 'ecommerce-platform',
  units: [
    {
      key: 'executive',
      kind: 'executive',
      parent: null,
      colour: 'slate',
      positions: [post(1, 12, ['up', 60], ['up', 40]), post(2, 12, ['up', 50], ['up', 50]), post(3, 12, ['up', 100])],
      accountable: [0, 1, 0, 2],
    },
    {
      key: 'operations',
      kind: 'department',
      parent: 'executive',
      colour: 'blue',
      positions: [
        post(1, 6, ['up', 60], ['up', 40]),
        post(25, 6, ['down', 60], ['up', 40]),
        post(16, 6, ['up', 70], ['up', 30]),
        post(6, 6, ['up', 60], ['down', 40]),
      ],
      accountable: [1, 2, 3, 0],
    },
    {
      key: 'marketing',
      kind: 'department',
      parent: 'executive',
      colour: 'magenta',
      positions: [
        post(1, 6, ['up', 50], ['down', 50]),
        post(15, 6, ['up', 60], ['down', 40]),
        post(4, 6, ['up', 100]),
        post(6, 6, ['up', 50], ['down', 50]),
      ],
      accountable: [0, 1, 2, 3],
    },
    {
      key: 'product',
      kind: 'department',
      parent: 'executive',
      colour: 'teal',
      positions: [post(1, 6, ['up', 50], ['up', 50]), post(18, 6, ['up', 60], ['up', 40]), post(12, 6, ['up', 60], ['down', 40])],
      accountable: [1, 1, 2, 0],
    },
    {
      key: 'customerService',
      kind: 'department',
      parent: 'executive',
      colour: 'violet',
      positions: [
        post(1, 6, ['up', 60], ['down', 40]),
        post(60, 3, ['down', 40], ['up', 60]),
        post(8, 3, ['down', 60], ['down', 40]),
        post(3, 6, ['up', 100]),
      ],
      accountable: [1, 2, 0, 3],
    },
    {
      key: 'technology',
      kind: 'department',
      parent: 'executive',
      colour: 'cyan',
      positions: [
        post(1, 6, ['up', 60], ['up', 40]),
        post(70, 6, ['up', 50], ['down', 50]),
        post(8, 3, ['down', 60], ['up', 40]),
        post(16, 6, ['up', 60], ['down', 40]),
      ],
      accountable: [1, 2, 0, 3],
    },
    {
      key: 'finance',
      kind: 'department',
      parent: 'executive',
      colour: 'ochre',
      positions: [
        post(1, 12, ['down', 50], ['hold', 50]),
        post(11, 6, ['up', 50], ['down', 50]),
        post(2, 12, ['down', 100]),
        post(4, 6, ['up', 100]),
      ],
      accountable: [1, 0, 2, 3],
    },
    {
      key: 'humanResources',
      kind: 'department',
      parent: 'executive',
      colour: 'green',
      positions: [
        post(1, 12, ['down', 50], ['up', 50]),
        post(6, 6, ['down', 50], ['up', 50]),
        post(3, 6, ['up', 100]),
        post(4, 6, ['up', 60], ['up', 40]),
      ],
      accountable: [1, 2, 3, 0],
    },
  ],
  dependencies: [
    { from: 'operations', to: 'marketing', type: 'jointWork', mutual: true, strength: 3 },
    { from: 'technology', to: 'product', type: 'deliverable', mutual: true, strength: 3 },
    { from: 'customerService', to: 'operations', type: 'information', mutual: false, strength: 2 },
  ],
  words: { en, zh },
};
