import type { Opened } from '../../shared/file/openOutcome.ts';
import { parseDocument } from '../../shared/file/parseDocument.ts';
import type { OrgDocument } from '../../shared/model/orgDocument.ts';

/** A plain JSON value that a test may bend before it is read. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to put in what no type allows
export type Bendable = any;

const unit = (name: string, parent: string | null, order: string) => ({
  kind: 'department',
  name,
  subtitle: '',
  parent,
  order,
  place: { x: 0, y: 0 },
  pinned: false,
  collapsed: false,
  parked: false,
  branchStyle: null,
  placement: 'line',
  head: '',
  purpose: '',
  fte: null,
  cost: null,
  colour: null,
  notes: '',
});

/** Two units, a duty with its position, a dependency and a secondary line: sound until a test bends it. */
export function sampleFile(): Bendable {
  return {
    format: 'orgsketch',
    version: 3,
    readableFrom: 1,
    settings: { title: 'Sample', client: '', drawingLanguage: 'en', currency: 'EUR' },
    scenarios: {
      s1: {
        name: 'As-is',
        order: 'a0',
        drawing: { direction: 'down', levelBands: false, cardDetail: 'firstDuties', writing: 'horizontal', colourBy: 'own' },
        units: { boss: unit('Board', null, 'a0'), ops: unit('Operations', 'boss', 'a0') },
        duties: { d1: { unit: 'ops', order: 'a0', text: 'Run the shop', accountable: 'p1', lineage: [] } },
        positions: {
          p1: {
            unit: 'ops',
            order: 'a0',
            title: 'Director',
            headcount: 1,
            description: '',
            skills: '',
            kpis: [{ id: 'k1', name: 'Sales', target: '100', measure: '%', direction: 'up', weight: null }],
            reviewMonths: 6,
          },
        },
        dependencies: {
          x1: {
            from: 'ops',
            to: 'boss',
            type: 'information',
            mutual: false,
            label: 'Figures',
            deliverable: '',
            strength: 2,
            frequency: '',
            responseTime: '',
          },
        },
        secondaryLines: { l1: { from: 'ops', to: 'boss', label: 'Safety' } },
        notes: { n1: { place: { x: 1, y: 2 }, width: 196, minHeight: 56, text: 'Ask' } },
        frames: { f1: { place: { x: 0, y: 0 }, size: { width: 480, height: 280 }, title: 'Phase 1', colour: null } },
        views: {
          v1: {
            order: 'a0',
            name: 'Operations only',
            drawing: { direction: 'right', levelBands: false, cardDetail: 'names', writing: 'horizontal', colourBy: 'kind' },
            collapsed: ['ops'],
            focus: 'ops',
            light: { kind: 'neighbours', unit: 'ops', types: ['information'] },
            area: { x: -10, y: 0, width: 640, height: 480 },
          },
        },
      },
    },
  };
}

/** The text of the sample after a test has bent it. */
export function bentText(bend: (scenario: Bendable, file: Bendable) => void): string {
  const file = sampleFile();
  bend(file.scenarios.s1, file);
  return JSON.stringify(file);
}

export function opened(text: string): Opened {
  const outcome = parseDocument(text);
  if (outcome.kind !== 'opened') throw new Error(`did not open: ${JSON.stringify(outcome)}`);
  return outcome;
}

export const openedDocument = (text: string): OrgDocument => opened(text).document;
