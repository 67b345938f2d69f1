import { describe, expect, it } from 'vitest';
import { serializeDocument } from '../../../shared/file/serializeDocument.ts';
import { emptyDocument } from '../../../shared/model/orgDocument.ts';
import { counterIds } from '../../support/counterIds.ts';
import { bentText, openedDocument } from '../../support/sampleFile.ts';

describe('the text of a document', () => {
  it('begins with the magic key and ends with one line end', () => {
    expect(serializeDocument(emptyDocument('zh', counterIds()))).toBe(
      [
        '{"format":"orgsketch","version":3,"readableFrom":1,',
        '"settings":{"title":"","client":"","drawingLanguage":"zh","currency":"CNY"},',
        '"scenarios":{',
        '"n1":{"name":"现状","order":"a0","drawing":{"direction":"down","levelBands":false,"cardDetail":"firstDuties","writing":"horizontal","colourBy":"own"},',
        '"units":{},',
        '"duties":{},',
        '"positions":{},',
        '"dependencies":{},',
        '"secondaryLines":{},',
        '"notes":{},',
        '"frames":{},',
        '"views":{}',
        '}',
        '}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('changes one line when one entity changes', () => {
    const before = serializeDocument(openedDocument(bentText(s => s))).split('\n');
    const after = serializeDocument(openedDocument(bentText(s => Object.assign(s.units.ops, { name: 'Works' })))).split('\n');
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
    expect(after).toHaveLength(before.length);
  });

  it('keeps unknown fields at every level, sorted behind the known ones', () => {
    const text = serializeDocument(
      openedDocument(
        bentText((s, f) => {
          f.zeta = { b: 1, a: 2 };
          f.settings.brand = 'x';
          s.mood = 1;
          s.raci = {};
          s.units.ops.risk = 'high';
          s.units.ops.place.z = 3;
          s.positions.p1.kpis[0].source = 'ERP';
          s.frames.f1.size.depth = 9;
        }),
      ),
    );
    for (const part of [
      '"currency":"EUR","brand":"x"}',
      '\n"mood":1,\n"raci":{}\n}',
      '"notes":"","risk":"high"}',
      '"place":{"x":0,"y":0,"z":3}',
      '"weight":null,"source":"ERP"}',
      '"size":{"width":480,"height":280,"depth":9}',
      '\n"zeta":{"a":2,"b":1}\n}\n',
    ]) {
      expect(text).toContain(part);
    }
    expect(serializeDocument(openedDocument(text))).toBe(text);
  });
});
