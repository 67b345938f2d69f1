import { describe, expect, it } from 'vitest';
import type { WireMessage } from '../../../shared/host/browserWire.ts';
import { readWireText, writeWireText } from '../../../shared/host/wireText.ts';

const back = (message: unknown) => readWireText(writeWireText(message as WireMessage));
const long = (of: string) => of.repeat(Math.ceil(150_000 / of.length));

describe('a message of the host as text', () => {
  it.each([
    ['a short answer', { id: 3, result: { ok: true, value: { text: 'one\n"two"', list: [1, null, { a: 'b' }] } } }],
    ['nothing to tell', { id: 4, result: { ok: true, value: null } }],
    ['a list of its own', { event: 'files.dropped', payload: ['a\nb', long('c')] }],
    ['a long text with lines, quotes and Chinese', { id: 5, result: { ok: true, value: { text: long('线\n"\\{\u2028 ') } } }],
    ['two long texts, one of them inside', { id: 6, result: { ok: true, value: { a: { b: long('x\n') }, text: long('yz') } } }],
    ['a long text under a name like no other', { event: 'e', payload: { 'a.b': { '': long('q') } } }],
    ['a long text that is nothing, written out', { id: 7, result: { ok: true, value: { text: null, other: long('[[],null]\n') } } }],
  ])('%s comes out as it went in', (_what, message) => {
    expect(back(message)).toEqual(message);
  });

  it('a long text travels as it is, and not letter by letter', () => {
    const text = long('"\n');
    const written = writeWireText({ id: 1, result: { ok: true, value: { text } } });
    expect(written.length - text.length).toBeLessThan(200);
    expect(written.endsWith(text)).toBe(true);
  });

  it('half a character stays half a character, which only JSON can carry', () => {
    const text = `${long('x')}\ud83d`;
    const written = writeWireText({ id: 1, result: { ok: true, value: { text } } });
    expect(new TextDecoder().decode(new TextEncoder().encode(written))).toBe(written);
    expect(readWireText(written)).toEqual({ id: 1, result: { ok: true, value: { text } } });
  });
});
